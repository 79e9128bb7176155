// In a file of its own, which is loaded late: split off by itself, the package would have other exports where it is required.
export { default as createClient } from "openapi-fetch";
