import type { FigureEntry } from '../corpus/model/result.ts';
import { changeFor, type ResultContext } from './context.ts';
import { spanOf } from './dates.ts';
import { fault, type Fault } from './fault.ts';
import { planOf, plannedFigures, recordWords, samePeriod, withinPeriod, type PlannedFigure } from './plan.ts';
import { quoteFaults } from './quote/check-quote.ts';
import { groundsOf } from './quote/check-subject.ts';

/** What does not fit about a figure: its unit, its quotation, the plan that it is held against, the ground that it counts for. */
export function figureFaults(entry: FigureEntry, context: ResultContext): Fault[] {
  const faults: Fault[] = [];
  const { units, words, knowledge } = context;
  const { figure, rank, period } = entry;
  const said =
    entry.kind === 'reported' &&
    [entry.report.text, entry.report.state, entry.report.cause, entry.report.proposal].some((part) => part !== null);
  if (figure === undefined && rank === undefined && !said)
    faults.push(
      fault('figure-missing', [], `entry ${entry.id} without a figure`, 'Add figure, with value and unit, or rank.'),
    );
  if (entry.kind === 'reported' && !knowledge.agencies.has(entry.report.body))
    faults.push(
      fault(
        'unknown-agency',
        ['report', 'body'],
        `body ${entry.report.body}, expected the id of an agency`,
        'Correct the id.',
      ),
    );
  if (figure !== undefined) {
    const unit = units.find(figure.unit);
    if (unit === null)
      faults.push(
        fault(
          'unknown-unit',
          ['figure', 'unit'],
          `unit ${figure.unit}, expected one of content/registry/units.yaml`,
          'Correct it, or add the unit there.',
        ),
      );
  }
  const change = changeFor(entry.record, context);
  const territory = knowledge.documents.get(knowledge.documentOf(entry.record) ?? '')?.territory;
  const grounds = groundsOf(
    [...(territory == null ? [] : [territory]), ...(entry.territory === 'old' ? [] : (change?.joined ?? []))],
    context.territories,
  );
  faults.push(...quoteFaults(entry, recordWords(entry.record, knowledge, words), grounds, context));
  const { source, status } = entry;
  if (status !== 'announced' && source.date !== null && period.from > spanOf(source.date).to)
    faults.push(
      fault(
        'period-after-source',
        ['period', 'from'],
        `figure of a time from ${period.from} on from a source of ${source.date}`,
        'A source can only announce what is still to come: correct the dates, or write status: announced.',
      ),
    );
  if (status === 'final' && source.date !== null && period.to > spanOf(source.date).to)
    faults.push(
      fault(
        'period-after-source',
        ['period', 'to'],
        `final figure to ${period.to} from a source of ${source.date}`,
        'What is final has ended: correct the dates, or write estimate or announced.',
      ),
    );
  const told = source.date === null ? entry.entered.on : spanOf(source.date).to;
  if (
    faults.every(({ code }) => code !== 'period-after-source') &&
    (status === 'estimate' || status === 'preliminary') &&
    told < allButOver(period)
  )
    faults.push(
      fault(
        'period-after-source',
        ['period', 'to'],
        `${status} of a time to ${period.to} from a source of ${source.date ?? entry.entered.on}`,
        'An estimate is made when the time is all but over: correct the dates, or write status: announced.',
      ),
    );
  if (knowledge.find(entry.record) === null) return faults;
  return [...faults, ...planFaults(entry, context), ...territoryFaults(entry, context)];
}

/** The day from which a time is all but over: its last month; of several years their last tenth. */
function allButOver({ from, to }: FigureEntry['period']): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const tenth = new Date(end - (end - start) / 10).toISOString().slice(0, 10);
  const lastMonth = `${to.slice(0, 7)}-01`;
  return tenth < lastMonth ? tenth : lastMonth;
}

/** What a result must agree with: there is something to compare it with, in the same unit, of the same period. */
function planFaults(entry: FigureEntry, context: ResultContext): Fault[] {
  if (entry.kind === 'context' || entry.kind === 'reported') return [];
  const plans = plannedFigures(entry.record, context.knowledge, context.words);
  const plan = planOf(entry, plans);
  if (plans.length === 0)
    return [
      fault(
        'kind-does-not-fit',
        ['kind'],
        `${entry.kind} of ${entry.record}, which plans no figure`,
        'Write kind: context, or event.',
      ),
    ];
  const faults: Fault[] = [];
  const whole = plans.some((one) => samePeriod(entry.period, one));
  const within = plans.some((one) => withinPeriod(entry.period, one));
  const planned = plans.map(({ from, to }) => `${from ?? '…'} to ${to ?? '…'}`).join(', ');
  if (entry.kind === 'result' && !whole && entry.differs === null)
    faults.push(
      fault(
        'period-does-not-fit',
        ['period'],
        `result of ${entry.period.from} to ${entry.period.to}, the record plans ${planned}`,
        'Write kind: interim for a part of the period, or say under differs what it is.',
      ),
    );
  if (entry.kind === 'interim' && (whole || !within))
    faults.push(
      fault(
        'period-does-not-fit',
        ['period'],
        `interim figure of ${entry.period.from} to ${entry.period.to}, the record plans ${planned}`,
        whole ? 'Write kind: result for the whole of a planned period.' : 'Write kind: context for another time.',
      ),
    );
  if (entry.figure === undefined || entry.differs !== null || plan === null) return faults;
  return [...faults, ...unitFaults(entry, plan, context), ...measureFaults(entry, plan)];
}

function unitFaults({ figure, kind }: FigureEntry, plan: PlannedFigure, { units }: ResultContext): Fault[] {
  if (figure === undefined || plan.measure === 'index') return [];
  const own = units.find(figure.unit);
  const planned = plan.unit === null ? null : units.find(plan.unit.vi);
  if (own === null) return [];
  const rate = plan.measure === 'average-growth' || plan.measure === 'growth';
  const same =
    planned !== null &&
    own.base === planned.base &&
    (own.kind === planned.kind || (rate && own.scale === planned.scale)) &&
    (kind !== 'result' || own.scale === planned.scale);
  return same
    ? []
    : [
        fault(
          'unit-does-not-fit',
          ['figure', 'unit'],
          `unit ${figure.unit}, the record plans in ${plan.unit?.vi ?? 'no unit'}`,
          'State the figure in the unit of the record where the source does, or say under differs why it is not comparable.',
        ),
      ];
}

function measureFaults({ figure, kind }: FigureEntry, plan: PlannedFigure): Fault[] {
  const measure = figure?.measure ?? null;
  const fits =
    plan.measure === 'index'
      ? measure === 'growth' || measure === 'index'
      : plan.measure === 'average-growth'
        ? measure === 'average-growth' || (kind === 'interim' && measure === 'growth')
        : measure === plan.measure;
  return fits
    ? []
    : [
        fault(
          'measure-does-not-fit',
          figure?.measure ? ['figure', 'measure'] : ['figure'],
          `measure ${measure ?? '(the thing itself)'}, the record plans ${plan.measure ?? 'the thing itself'}`,
          'Write measure: growth or average-growth where the source states that, or say under differs why it is not comparable.',
        ),
      ];
}

function territoryFaults(entry: FigureEntry, context: ResultContext): Fault[] {
  const change = changeFor(entry.record, context);
  const { territory, period } = entry;
  if (territory === null && entry.figure !== undefined && entry.kind !== 'reported')
    return [
      fault(
        'territory-missing',
        [],
        `figure of ${entry.id} without a territory`,
        'Write territory: old (as when the plan was made), merged or unknown.',
      ),
    ];
  if (territory === 'merged' && (change === null || period.to < change.on))
    return [
      fault(
        'territory-does-not-fit',
        ['territory'],
        `territory merged for a figure to ${period.to}; ${change === null ? 'the territory of the record never changed' : `it changed on ${change.on}`}`,
        'Write territory: old, or correct the period.',
      ),
    ];
  if (territory === 'old' && change !== null && period.to >= change.on && entry.note === null)
    return [
      fault(
        'territory-does-not-fit',
        ['territory'],
        `territory old for a figure to ${period.to}; the territory changed on ${change.on}`,
        'Write territory: merged; where the source counts for the earlier ground alone, say so under note.',
      ),
    ];
  return [];
}
