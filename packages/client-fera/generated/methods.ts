// Generated from specs/fera/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { Call, CallOptions, List, NamedResult } from "@oubli/client-kit";
import type { components, operations, paths } from "./types.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
type Body<Id extends keyof operations> =
  operations[Id] extends { requestBody?: { content: infer Content } } ? Content[keyof Content] : never;
type Answer<Id extends keyof operations, Status extends keyof operations[Id]["responses"]> =
  operations[Id]["responses"][Status] extends { content: infer Content } ? Content[keyof Content] : undefined;

export interface Error extends Schema<"Error"> {}
export interface Meta extends Schema<"Meta"> {}
/** Shop. */
export interface Store extends Schema<"Store"> {}
/** Rating of a product. */
export interface Rating extends Schema<"Rating"> {}
/** Customer. */
export interface Customer extends Schema<"Customer"> {}
/** Customer as repeated inside another record. */
export type EmbeddedCustomer = Schema<"EmbeddedCustomer">;
export interface CustomerChange extends Schema<"CustomerChange"> {}
/** Review. */
export interface Review extends Schema<"Review"> {}
export interface ReviewChange extends Schema<"ReviewChange"> {}
/** Photo or video. */
export interface Media extends Schema<"Media"> {}
export interface MediaChange extends Schema<"MediaChange"> {}
/** Order. */
export interface Order extends Schema<"Order"> {}
/** Address. */
export type Address = Schema<"Address">;
export interface OrderChange extends Schema<"OrderChange"> {}
/** Subscriber. */
export interface Webhook extends Schema<"Webhook"> {}

