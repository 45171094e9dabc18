import { BadRequest } from '../../core/errors.ts';

/**
 * Rows of a simple CSV with a header line, by column name. No library: the label files have neither quotes nor line breaks in fields,
 * and one that has is refused instead of being read wrongly.
 * @throws BadRequest when a row does not fit the header
 */
export function parseCsv(text: string, file: string): Record<string, string>[] {
  const [header, ...lines] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  if (header === undefined) throw new BadRequest(`${file} is empty.`);
  const names = header.split(',');
  return lines.map((line, i) => {
    const fields = line.split(',');
    if (line.includes('"') || fields.length !== names.length) {
      throw new BadRequest(`${file}, row ${i + 1}: ${fields.length} fields where the header has ${names.length}.`);
    }
    return Object.fromEntries(names.map((name, k) => [name, fields[k] ?? '']));
  });
}
