/** Settings that the server gives the page. */
export interface Settings {
  /** True if there is a playground to open a query in. */
  readonly playground: boolean
}

export const settings = JSON.parse(document.getElementById('settings')?.textContent ?? '{}') as Settings
