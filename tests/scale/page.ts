/** The part of docs/scale.md that the model writes: what stands between the two marks. */
export const PART = /(<!-- written by npm run scale -->)([\s\S]*?)(<!-- end -->)/;
