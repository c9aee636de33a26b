/** Rises with every change of the text pipeline that can change what is read from an article. */
export const EXTRACTOR_VERSION = '4'
