/** The version of the enactment policy that new decisions name. Every version stays in `enact.ts`. */
export const POLICY = 1;
