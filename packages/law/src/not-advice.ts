/** Said once, wherever a rule is shown to a person. */
export const NOT_ADVICE: string =
  "oubli calculates deadlines as it reads the law. This is not legal advice: have counsel confirm what you rely on.";
