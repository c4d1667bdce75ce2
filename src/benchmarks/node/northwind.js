// Reads every CSV of a folder and prints its rows and the ARR of the last month: what a script written for one company does.
'use strict';
const fs = require('fs');
const path = require('path');

/** The rows of a text as lists of cells; quotes around cells, doubled inside. */
function rows(text) {
  const all = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        cell += c;
        i++;
      } else if (c === '"') {
        quoted = false;
      } else {
        cell += c;
      }
    } else if (c === '"') {
      quoted = true;
    } else if (c === ',' || c === '\n') {
      row.push(cell);
      cell = '';
      if (c === '\n') {
        all.push(row);
        row = [];
      }
    } else if (c !== '\r') {
      cell += c;
    }
  }
  if (cell || row.length) {
    all.push([...row, cell]);
  }
  return all;
}

const folder = process.argv[2];
for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.csv')).sort()) {
  const [header, ...data] = rows(fs.readFileSync(path.join(folder, file), 'utf8'));
  const sums = header.map((name, index) => {
    const numbers = data.map((row) => Number(row[index])).filter((number) => Number.isFinite(number));
    return numbers.length ? `${name} ${numbers.reduce((sum, number) => sum + number, 0).toFixed(2)}` : name;
  });
  console.error(`${file}: ${data.length} rows: ${sums.join(', ')}`);
  if (file === 'arr.csv') {
    const month = header.indexOf('Month');
    const mrr = header.indexOf('MRR');
    const last = data.reduce((latest, row) => (row[month] > latest ? row[month] : latest), '');
    const cents = data
      .filter((row) => row[month] === last)
      .reduce((sum, row) => sum + Math.round(Number(row[mrr]) * 100) * 12, 0);
    console.log((cents / 100).toFixed(2));
  }
}
