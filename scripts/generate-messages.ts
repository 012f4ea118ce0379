// Makes src/lib/paraglide from messages/, which type checks and unit tests read.
import { compile } from '@inlang/paraglide-js';
import { paraglideOptions } from './paraglide-options.ts';

await compile(paraglideOptions);
