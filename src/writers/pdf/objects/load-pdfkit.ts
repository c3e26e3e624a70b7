import { createRequire } from 'node:module';

/** What is used of pdfkit 0.20.2: an indirect object. */
export interface KitReference {
  readonly id: number;
  data: unknown;
  compress: boolean;
  end(bytes?: Uint8Array): void;
}
export interface KitDocument {
  readonly _root: { readonly data: { readonly Pages: KitReference; readonly Names: KitReference } };
  _offset: number;
  _id: Uint8Array;
  _write(chunk: string | Uint8Array): void;
  ref(data: unknown): KitReference;
  read(): Uint8Array | null;
  end(): void;
  endMetadata(): void;
  endMarkings(): void;
  endAcroForm(): void;
}
export type KitConstructor = new (options: object) => KitDocument;

let constructor: KitConstructor | undefined;

/**
 * Loads pdfkit without the libraries behind the parts of it that are not used here: setting text (fontkit, linebreak)
 * and encryption. They are four fifths of its loading time. Each is held back only while pdfkit loads, and is loaded
 * after all should pdfkit ever call it.
 */
export function loadPdfkit(): KitConstructor {
  if (constructor) return constructor;
  const own = createRequire(import.meta.url);
  const pdfkits = createRequire(own.resolve('pdfkit'));
  const heldBack = ['fontkit', 'linebreak', '@noble/ciphers/aes'].map((name) => pdfkits.resolve(name));
  const fresh = heldBack.filter((file) => own.cache[file] === undefined);
  for (const file of fresh)
    Reflect.set(own.cache, file, { id: file, loaded: true, exports: lazily(() => pdfkits(file)) });
  try {
    const loaded: unknown = own('pdfkit');
    constructor = asConstructor(loaded);
  } finally {
    for (const file of fresh) Reflect.deleteProperty(own.cache, file);
  }
  return constructor;
}

function lazily(load: () => unknown): object {
  const loaded = (): object => Object(load()) as object;
  return new Proxy(function heldBack() {}, {
    get: (_, key) => Reflect.get(loaded(), key) as unknown,
    construct: (_, args) => {
      const constructed = loaded();
      if (typeof constructed !== 'function') throw new TypeError('This module is not a constructor.');
      return Object(Reflect.construct(constructed, args)) as object;
    },
  });
}

function asConstructor(loaded: unknown): KitConstructor {
  const exported = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
  if (typeof exported !== 'function') throw new TypeError('pdfkit exports no constructor.');
  return exported as KitConstructor;
}
