import AgencyDuties from '../../duties/page/AgencyDuties.astro';
import AnnexCell from './AnnexCell.astro';
import AnnexCol from './AnnexCol.astro';
import AnnexHead from './AnnexHead.astro';
import AnnexRow from './AnnexRow.astro';
import AnnexTable from './AnnexTable.astro';
import Code from './Code.astro';
import Contents from './Contents.astro';
import Corrected from './Corrected.astro';
import Corroborated from './Corroborated.astro';
import District from './District.astro';
import Fact from './Fact.astro';
import Facts from './Facts.astro';
import Finding from './Finding.astro';
import FindingBlock from './FindingBlock.astro';
import Foreign from './Foreign.astro';
import Gap from './Gap.astro';
import Here from './Here.astro';
import Lineage from './Lineage.astro';
import Link from './Link.astro';
import Listing from './Listing.astro';
import Original from './Original.astro';
import Provision from './Provision.astro';
import Reading from './Reading.astro';
import ReadingNote from './ReadingNote.astro';
import Relation from './Relation.astro';
import Results from './Results.astro';
import GoalResults from './GoalResults.astro';
import Relations from './Relations.astro';
import Known from './Known.astro';
import Onward from './Onward.astro';
import RelationGroup from './RelationGroup.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Unresolved from './Unresolved.astro';
import Words from './Words.astro';

/** What the MDX of a page may use: passed to `<Content components={components} />`, never imported by the MDX itself. */
export const components = {
  a: Link,
  code: Code,
  AgencyDuties,
  AnnexCell,
  AnnexCol,
  AnnexHead,
  AnnexRow,
  AnnexTable,
  Contents,
  Corrected,
  Corroborated,
  District,
  Fact,
  Facts,
  Finding,
  FindingBlock,
  Foreign,
  Gap,
  Here,
  Lineage,
  Listing,
  Original,
  Provision,
  Reading,
  ReadingNote,
  Relation,
  Relations,
  Results,
  GoalResults,
  Known,
  Onward,
  RelationGroup,
  Step,
  Term,
  Unresolved,
  Words,
};
