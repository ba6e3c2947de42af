/** The yardstick of the job: opens a workbook with exceljs and saves it. */
import ExcelJs from 'exceljs';

const [input, output] = process.argv.slice(2);
const workbook = new ExcelJs.Workbook();
await workbook.xlsx.readFile(input);
await workbook.xlsx.writeFile(output);
