export declare function namedBeside(): { readonly programs: string[]; readonly assets: string[] }
