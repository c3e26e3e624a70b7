import { config } from 'zod/mini';

// To be imported before a shape is made. Zod writes a program for each shape that it meets, which pays where thousands of
// values are read; here it is a dozen.
config({ jitless: true });
