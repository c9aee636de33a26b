export declare const VERSION_FILE: string
export declare function stateOf(file: string): string
export declare function hashExtractor(): Promise<{
  readonly hash: string
  readonly files: Readonly<Record<string, string>>
}>
export declare function bundleExtractor(options?: {
  readonly read?: (path: string) => string
  readonly packages?: 'bundle' | 'external'
}): Promise<{ readonly code: string; readonly inputs: readonly string[] }>
