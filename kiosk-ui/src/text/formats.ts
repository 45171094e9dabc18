/** `#` in a form stands for the number. Languages differ in the forms they have; `other` is in each. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Numbers, times and days as people of one language write them. Instants are ISO 8601 with a zone. */
export interface Formats {
  readonly number: (value: number) => string;
  /** `21:40` */
  readonly time: (instant: string) => string;
  /** `21:40:07` */
  readonly timeToTheSecond: (instant: string) => string;
  /** `Friday, 4 December` */
  readonly day: (instant: string) => string;
  /** `4 Dec` */
  readonly shortDay: (instant: string) => string;
  /** `4 Dec, 21:40` */
  readonly dayAndTime: (instant: string) => string;
  /** The form of this count, its number before it or where `#` stands. */
  readonly plural: (count: number, forms: PluralForms) => string;
}

/** @param locale BCP 47, as `en-GB` */
export function formats(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const seconds = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const days = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const both = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' });
  const shortDays = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' });
  const rules = new Intl.PluralRules(locale);
  return {
    number: (value) => numbers.format(value),
    time: (instant) => times.format(new Date(instant)),
    timeToTheSecond: (instant) => seconds.format(new Date(instant)),
    day: (instant) => days.format(new Date(instant)),
    shortDay: (instant) => shortDays.format(new Date(instant)),
    dayAndTime: (instant) => both.format(new Date(instant)),
    plural: (count, forms) => {
      const form = forms[rules.select(count)] ?? forms.other;
      const number = numbers.format(count);
      return form.includes('#') ? form.replace('#', number) : `${number} ${form}`;
    },
  };
}
