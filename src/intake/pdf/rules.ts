/** A straight line that a page draws along an axis, in points, y upwards. */
export interface RuledLine {
  readonly axis: 'horizontal' | 'vertical';
  /** The coordinate that all its points share. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** One drawing operation of a page, as pdf.js lists it. */
export interface DrawingOperation {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** a, b, c, d, e, f of a page's transformation. ISO 32000-1, 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Shorter strokes are parts of letters and pictures. */
const shortestRule = 6;
/** A filled rectangle this thin is a line. */
const thickestRule = 2.5;

/** How many numbers follow each path operator of pdf.js: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const operands = [2, 2, 6, 4, 0];

type Point = readonly [number, number];

/**
 * The lines that a page draws along its axes: stroked ones, and filled rectangles as thin as lines.
 * @param operations in the order in which the page draws
 */
export function ruledLines(operations: readonly DrawingOperation[]): RuledLine[] {
  const found: RuledLine[] = [];
  const saved: Matrix[] = [];
  let matrix = identity;
  for (const { name, args } of operations) {
    if (name === 'save') saved.push(matrix);
    else if (name === 'restore') matrix = saved.pop() ?? identity;
    else if (name === 'transform') matrix = combined(matrix, args as unknown as Matrix);
    else if (name === 'constructPath') found.push(...linesOfPath(args, matrix));
  }
  return found;
}

function combined(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [A, B, C, D, E, F] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

/** pdf.js numbers of the painting operators that a path ends with. */
const strokes = new Set([20, 21, 24, 25, 26, 27]);
const fills = new Set([22, 23]);

function linesOfPath([paint, data]: readonly unknown[], matrix: Matrix): RuledLine[] {
  const numbers = Array.isArray(data) ? data[0] : null;
  if (typeof paint !== 'number' || numbers === null || numbers === undefined) return [];
  const shapes = shapesOf(Object.values(numbers as Record<string, number>), matrix);
  if (strokes.has(paint)) return shapes.flatMap(edgesOf);
  return fills.has(paint) ? shapes.flatMap(thinShape) : [];
}

function shapesOf(numbers: readonly number[], [a, b, c, d, e, f]: Matrix): Point[][] {
  const shapes: Point[][] = [];
  for (let at = 0; at < numbers.length; ) {
    const operator = numbers[at] ?? 4;
    const count = operands[operator] ?? 0;
    const [x = 0, y = 0] = numbers.slice(at + 1 + Math.max(0, count - 2), at + 1 + count);
    const point: Point = [a * x + c * y + e, b * x + d * y + f];
    const shape = shapes.at(-1);
    if (operator === 0 || shape === undefined) shapes.push([point]);
    else if (operator === 4) shape.push(shape[0] ?? point);
    else shape.push(point);
    at += 1 + count;
  }
  return shapes;
}

function edgesOf(shape: readonly Point[]): RuledLine[] {
  return shape.slice(1).flatMap((point, index) => ruleBetween(shape[index] ?? point, point));
}

function ruleBetween([x1, y1]: Point, [x2, y2]: Point): RuledLine[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height < 1 && width >= shortestRule)
    return [{ axis: 'horizontal', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (width < 1 && height >= shortestRule)
    return [{ axis: 'vertical', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}

function thinShape(shape: readonly Point[]): RuledLine[] {
  const xs = shape.map(([x]) => x);
  const ys = shape.map(([, y]) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (high - low <= thickestRule) return ruleBetween([left, (low + high) / 2], [right, (low + high) / 2]);
  return right - left <= thickestRule ? ruleBetween([(left + right) / 2, low], [(left + right) / 2, high]) : [];
}
