/** One line of a table, as an editor counts: a cell may run over several. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What stands between cells: spreadsheets of some countries write semicolons, because the comma is in their numbers. */
export function separatorOf(text: string): ',' | ';' | '\t' {
  const [head = ''] = text.split('\n', 1);
  const count = (sign: string): number => head.split(sign).length;
  if (count('\t') > count(',') && count('\t') > count(';')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

/** RFC 4180, forgiving: either line ending, a mark at the start, blank lines, quotes in the middle of a cell. */
export function* parseCsv(text: string, separator: string): Generator<CsvRow, void, undefined> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const started = line;
    for (let more = true; more;) {
      const cell = readCell(text, at, separator);
      cells.push(cell.text);
      line += cell.lines;
      more = text[cell.end] === separator;
      at = cell.end + 1;
    }
    line += 1;
    if (cells.length > 1 || cells[0] !== '') yield { line: started, cells };
  }
}

function readCell(
  text: string,
  from: number,
  separator: string,
): { readonly text: string; readonly end: number; readonly lines: number } {
  if (text[from] !== '"') {
    let end = from;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
    return { text: text.slice(from, end).trim(), end, lines: 0 };
  }
  let close = from + 1;
  while (close < text.length && (text[close] !== '"' || text[close + 1] === '"')) close += text[close] === '"' ? 2 : 1;
  const inside = text.slice(from + 1, close).replaceAll('""', '"');
  const rest = readCell(text, Math.min(close + 1, text.length), separator);
  // What follows the closing quote belongs to no cell; most often it is nothing.
  const end = text[close + 1] === '"' ? close + 1 : rest.end;
  return { text: inside + rest.text, end, lines: inside.split('\n').length - 1 };
}
