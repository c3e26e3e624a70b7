/** An image made ready for files: any number of them can embed it without another look at it. */
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colour: 'grey' | 'rgb' | 'cmyk' | 'palette';
  /** Colours of a palette, three bytes each. */
  readonly palette?: Uint8Array | undefined;
  /** Pixels, coded as `coding` says. */
  readonly data: Uint8Array;
  /** A whole JPEG; deflated pixels; or deflated rows that are filtered as in PNG. */
  readonly coding: 'jpeg' | 'deflate' | 'deflate-png-rows';
  /** Whether ink values count backwards. */
  readonly inverted?: boolean;
  /** Opacity of each pixel, one byte each, deflated. */
  readonly opacity?: Uint8Array | undefined;
  /** The one colour that is clear, by component. */
  readonly clear?: readonly number[] | undefined;
  /** How it is turned to be upright, by EXIF: 1 (not at all) to 8. */
  readonly orientation: number;
}
