/** The mark by which spreadsheets know that a file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Keeps a cell from being read as a formula: a spreadsheet runs what begins with one of these, even after
 * blanks. Source: OWASP, CSV Injection.
 */
function guardFormula(cell: string): string {
	return /^[\s\uFEFF]*[=+\-@＝＋－＠]/u.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** Quotes a cell where RFC 4180 asks for it. */
function quote(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Writes rows as CSV for a spreadsheet (RFC 4180, UTF-8 with a byte order mark); no cell can run as a
 * formula.
 */
export function writeCsv(rows: string[][]): string {
	const lines = rows.map((row) => row.map((cell) => quote(guardFormula(cell))).join(','));
	return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}
