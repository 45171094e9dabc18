import { FER_CLASSES } from '../../contract/mood.ts';

/** One labelled face: index of its label in `FER_CLASSES`, and the eight probabilities; null = no face was found. */
export interface Judged {
  readonly label: number;
  readonly moods: Float32Array | null;
}

export interface MoodScore {
  /** Rows labelled with one of the eight classes. */
  readonly rows: number;
  /** Of those, rows in which no face was found; they count as wrong. */
  readonly missed: number;
  /** Share of rows whose largest probability of eight is the label's. */
  readonly accuracy8: number;
  /** Mean of the F1 of each class that has rows; F1 = 2·TP / (rows of the class + answers of the class). */
  readonly macroF1_8: number;
  /** The same over rows labelled neutral, happiness, sadness or anger, with the largest of those four as the answer. */
  readonly accuracy4: number;
  readonly macroF1_4: number;
  /**
   * Expected calibration error over the rows with a face: in ten equal bins of the largest of eight probabilities, the mean gap between
   * that probability and the share of right answers, weighted by rows.
   */
  readonly ece: number;
  /** 8 × 8 counts in the order of `FER_CLASSES`: row = label, column = answer; missed rows are in none. */
  readonly confusion: readonly (readonly number[])[];
}

const ALL = FER_CLASSES.map((_, i) => i);
const FOUR = (['neutral', 'happiness', 'sadness', 'anger'] as const).map((name) => FER_CLASSES.indexOf(name));
const BINS = 10;

export function scoreMoods(judged: readonly Judged[]): MoodScore {
  const eight = compare(judged, ALL);
  const four = compare(
    judged.filter(({ label }) => FOUR.includes(label)),
    FOUR,
  );
  return {
    rows: judged.length,
    missed: judged.filter(({ moods }) => moods === null).length,
    accuracy8: eight.accuracy,
    macroF1_8: eight.macroF1,
    accuracy4: four.accuracy,
    macroF1_4: four.macroF1,
    ece: calibrationError(judged),
    confusion: eight.confusion,
  };
}

interface Comparison {
  readonly accuracy: number;
  readonly macroF1: number;
  readonly confusion: number[][];
}

function compare(judged: readonly Judged[], classes: readonly number[]): Comparison {
  const confusion = ALL.map(() => ALL.map(() => 0));
  for (const { label, moods } of judged) {
    if (moods === null) continue;
    const answer = largestOf(moods, classes);
    confusion[label]![answer]! += 1;
  }
  const right = ALL.map((k) => confusion[k]![k]!);
  const present = classes.filter((k) => judged.some(({ label }) => label === k));
  const f1 = present.map((k) => {
    const labelled = judged.filter(({ label }) => label === k).length;
    const answered = confusion.reduce((sum, row) => sum + row[k]!, 0);
    return (2 * right[k]!) / (labelled + answered);
  });
  return {
    accuracy: share(
      right.reduce((a, b) => a + b, 0),
      judged.length,
    ),
    macroF1: share(
      f1.reduce((a, b) => a + b, 0),
      f1.length,
    ),
    confusion,
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const largestOf = (moods: Float32Array, classes: readonly number[]): number =>
  classes.reduce((best, k) => (moods[k]! > moods[best]! ? k : best));

function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, () => ({ sure: 0, right: 0 }));
  let rows = 0;
  for (const { label, moods } of judged) {
    if (moods === null) continue;
    const answer = largestOf(moods, ALL);
    const bin = bins[Math.min(BINS - 1, Math.floor(moods[answer]! * BINS))]!;
    bin.sure += moods[answer]!;
    if (answer === label) bin.right += 1;
    rows += 1;
  }
  return share(
    bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0),
    rows,
  );
}
