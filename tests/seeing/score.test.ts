import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../daemon/cli/eval/csv.ts';
import { scoreMoods, type Judged } from '../../daemon/cli/eval/score.ts';
import { FER_CLASSES, type FerClass } from '../../daemon/contract/mood.ts';

const index = (name: FerClass): number => FER_CLASSES.indexOf(name);

/** A row whose answer is `answer` with probability `sure`, the rest spread over the others. */
function row(label: FerClass, answer: FerClass | null, sure = 0.65): Judged {
  if (answer === null) return { label: index(label), moods: null };
  const moods = new Float32Array(8).fill((1 - sure) / 7);
  moods[index(answer)] = sure;
  return { label: index(label), moods };
}

describe('the score of a labelled set', () => {
  test('counts a missed face as wrong', () => {
    const score = scoreMoods([row('anger', 'anger'), row('anger', null)]);
    expect(score).toMatchObject({ rows: 2, missed: 1, accuracy8: 0.5, accuracy4: 0.5 });
    expect(score.macroF1_8).toBeCloseTo(2 / 3, 9);
  });

  test('answers among four for rows of the four moods only', () => {
    const surprised = row('happiness', 'surprise');
    surprised.moods![index('happiness')] = 0.3;
    const score = scoreMoods([surprised, row('fear', 'fear')]);
    expect(score.accuracy8).toBe(0.5);
    expect(score.accuracy4).toBe(1);
    expect(score.macroF1_4).toBe(1);
  });

  test('averages F1 over the classes that have rows', () => {
    const score = scoreMoods([row('neutral', 'neutral'), row('neutral', 'sadness'), row('sadness', 'sadness')]);
    // neutral: 2·1 / (2 + 1), sadness: 2·1 / (1 + 2)
    expect(score.macroF1_8).toBeCloseTo(2 / 3, 9);
    expect(score.confusion[index('neutral')]![index('sadness')]).toBe(1);
  });

  test('has no calibration error when the answers are right as often as they are sure', () => {
    const judged = Array.from({ length: 20 }, (_, i) => row('neutral', i < 13 ? 'neutral' : 'fear', 0.65));
    expect(scoreMoods(judged).ece).toBeCloseTo(0, 6);
    expect(scoreMoods(judged.slice(0, 13)).ece).toBeCloseTo(0.35, 6);
  });
});

describe('a label file', () => {
  test('is read by column name, with either line end', () => {
    expect(parseCsv('\uFEFFfile,label\r\na.png,anger\r\n', 'labels.csv')).toEqual([{ file: 'a.png', label: 'anger' }]);
  });

  test('that does not fit its header is refused with its row', () => {
    expect(() => parseCsv('file,label\na.png,anger\nb.png', 'labels.csv')).toThrow('labels.csv, row 2');
    expect(() => parseCsv('file,label\n"a,b.png",anger', 'labels.csv')).toThrow('row 1');
  });
});
