/** What the server tells the page. */
export interface Settings {
  /** Whether there is a playground to open a query in. */
  readonly playground: boolean
}

export const settings = JSON.parse(document.getElementById('settings')?.textContent ?? '{}') as Settings
