/** To be said once, wherever a rule is shown to a person. */
export const NOT_ADVICE: string =
  "oubli counts as it reads the law. It is no lawyer: have counsel confirm what you rely on.";
