// What answers are judged by, apart from asking for them: for measuring what it costs
export { accountOf } from "./account.ts";
export { type Judge, judgeFor } from "./judge-answer.ts";
