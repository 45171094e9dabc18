import { formats } from '../formats.ts';

const { number } = formats('ar');
const rules = new Intl.PluralRules('ar');

/** Arabic has a word of its own for one and for two: no number stands beside it. */
export function counted(count: number, forms: Readonly<Record<Intl.LDMLPluralRule, string>>): string {
  return forms[rules.select(count)].replace('#', number(count));
}

export const songs = (count: number): string =>
  counted(count, {
    zero: 'لا أغانٍ',
    one: 'أغنية واحدة',
    two: 'أغنيتان',
    few: '# أغانٍ',
    many: '# أغنية',
    other: '# أغنية',
  });

/** As an object or after a preposition. */
export const daysOf = (count: number): string =>
  count === 365
    ? 'سنة'
    : counted(count, {
        zero: '# يوم',
        one: 'يوم واحد',
        two: 'يومين',
        few: '# أيام',
        many: '# يومًا',
        other: '# يوم',
      });
