import { evaluatePages } from './evaluate-pages';

await evaluatePages(process.argv.slice(2));
