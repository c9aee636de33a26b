/** Beginning of the lines of an export, by which a load knows them. */
export const EXPORT_VERSION = 1
export const EXPORT_HEAD = `{"onTheRecord":${EXPORT_VERSION},`
