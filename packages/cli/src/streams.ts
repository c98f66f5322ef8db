type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a command reads and writes: those of the process, or of a test. */
export type Streams = {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from; the process's own by default. */
  readonly cwd?: string;
  /** Told when the user interrupts; its reason is the process's signal, SIGINT unless it says otherwise. */
  readonly signal?: AbortSignal;
};
