// Generated from specs/fera/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { Call, CallOptions, List, NamedResult, WithFiles } from "@oubli/client-kit";
import type { components, operations, paths } from "./types.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
type Body<Id extends keyof operations> =
  operations[Id] extends { requestBody?: { content: infer Content } | undefined }
    ? Content extends { "application/json": infer Json } ? Json : Content[keyof Content]
    : never;

/** Customer. */
export interface Customer extends Schema<"Customer"> {}
/** Customer as repeated inside another record. */
export type EmbeddedCustomer = Schema<"EmbeddedCustomer">;
/** New customer. */
export interface NewCustomer extends Schema<"NewCustomer"> {}
/** Change of a customer. */
export interface CustomerChange extends Schema<"CustomerChange"> {}
/** The customer of a new record. */
export interface CustomerReference extends Schema<"CustomerReference"> {}
/** Review. */
export interface Review extends Schema<"Review"> {}
/** New review. */
export interface NewReview extends Schema<"NewReview"> {}
/** Change of a review. */
export interface ReviewChange extends Schema<"ReviewChange"> {}
/** Several reviews. */
export interface ReviewIds extends Schema<"ReviewIds"> {}
/** The same change of several reviews. */
export interface ReviewsChange extends Schema<"ReviewsChange"> {}
/** Why something is not published. */
export interface Reasons extends Schema<"Reasons"> {}
/** Photo or video. */
export interface Media extends Schema<"Media"> {}
/** New photo or video. */
export interface NewMedia extends Schema<"NewMedia"> {}
/** Change of a photo or video. */
export interface MediaChange extends Schema<"MediaChange"> {}
/** Order. */
export interface Order extends Schema<"Order"> {}
/** New order. */
export interface NewOrder extends Schema<"NewOrder"> {}
/** Change of an order. */
export interface OrderChange extends Schema<"OrderChange"> {}
/** One line of an order. */
export interface LineItem extends Schema<"LineItem"> {}
/** Address. */
export type Address = Schema<"Address">;
/** Product. */
export interface Product extends Schema<"Product"> {}
/** Product as repeated inside another record. */
export type EmbeddedProduct = Schema<"EmbeddedProduct">;
/** New product. */
export interface NewProduct extends Schema<"NewProduct"> {}
/** Change of a product. */
export interface ProductChange extends Schema<"ProductChange"> {}
/** The product of a new record. */
export interface ProductReference extends Schema<"ProductReference"> {}
/** Rating of a product. */
export interface Rating extends Schema<"Rating"> {}
/** Shop. */
export interface Store extends Schema<"Store"> {}
/** Rating of the shop. */
export interface StoreRating extends Schema<"StoreRating"> {}
/** Subscriber. */
export interface Webhook extends Schema<"Webhook"> {}
/** New webhook. */
export interface NewWebhook extends Schema<"NewWebhook"> {}
/** Change of a webhook. */
export interface WebhookChange extends Schema<"WebhookChange"> {}
/** Event. */
export type EventName = Schema<"EventName">;
/** Token of an app. */
export interface Token extends Schema<"Token"> {}
/** What the token of a delivery says. */
export interface DeliveryClaims extends Schema<"DeliveryClaims"> {}
/** Where a page is. */
export interface Meta extends Schema<"Meta"> {}
/** Refusal. */
export interface Error extends Schema<"Error"> {}
/** About what. */
export type SubjectOf = Schema<"SubjectOf">;
/** State of moderation. */
export type State = Schema<"State">;
/** Site it was written on. */
export type Channel = Schema<"Channel">;
/** Status of a product. */
export type ProductStatus = Schema<"ProductStatus">;
/** The shop's reply. */
export type StoreReplyChange = Schema<"StoreReplyChange">;
/** A file in JSON. */
export type FileAsText = Schema<"FileAsText">;
/** New photo or video, as a file. */
export interface NewMediaForm extends Schema<"NewMediaForm"> {}
/** Something of which only the id is described. */
export interface Known extends Schema<"Known"> {}
/** Refusal of a token. */
export interface Refusal extends Schema<"Refusal"> {}
/** Code to exchange. */
export interface TokenRequest extends Schema<"TokenRequest"> {}
/** Token to revoke. */
export interface Revocation extends Schema<"Revocation"> {}

/** What `customers.list` may ask for. */
export interface ListCustomersQuery extends Query<"listCustomers"> {}

/** What `customers.reviews.list` may ask for. */
export interface ListCustomerReviewsQuery extends Query<"listCustomerReviews"> {}

/** What `customers.media.list` may ask for. */
export interface ListCustomerMediaQuery extends Query<"listCustomerMedia"> {}

/** What `reviews.list` may ask for. */
export interface ListReviewsQuery extends Query<"listReviews"> {}

/** What `media.list` may ask for. */
export interface ListMediaQuery extends Query<"listMedia"> {}

/** What `orders.list` may ask for. */
export interface ListOrdersQuery extends Query<"listOrders"> {}

/** What `orders.pay` takes. */
export type PayOrderInput = Body<"payOrder">;

/** What `orders.deliver` takes. */
export type DeliverOrderInput = Body<"deliverOrder">;

/** What `orders.fulfill` takes. */
export type FulfillOrderInput = Body<"fulfillOrder">;

/** What `products.list` may ask for. */
export interface ListProductsQuery extends Query<"listProducts"> {}

/** What `products.reviews.list` may ask for. */
export interface ListProductReviewsQuery extends Query<"listProductReviews"> {}

/** What `products.media.list` may ask for. */
export interface ListProductMediaQuery extends Query<"listProductMedia"> {}

/** What `products.reviews.listAll` may ask for. */
export interface ListReviewsOfProductsQuery extends Query<"listReviewsOfProducts"> {}

/** What `products.media.listAll` may ask for. */
export interface ListMediaOfProductsQuery extends Query<"listMediaOfProducts"> {}

/** What `products.ratings.list` may ask for. */
export interface ListRatingsQuery extends Query<"listRatings"> {}

/** What `store.reviews.list` may ask for. */
export interface ListStoreReviewsQuery extends Query<"listStoreReviews"> {}

/** What `store.media.list` may ask for. */
export interface ListStoreMediaQuery extends Query<"listStoreMedia"> {}

/** What `webhooks.list` may ask for. */
export interface ListWebhooksQuery extends Query<"listWebhooks"> {}

/** What `oauth.authorize` may ask for. */
export interface AuthorizeAppQuery extends Query<"authorizeApp"> {}

export interface CustomersReviewsResource {
  /**
   * List the reviews of one customer.
   *
   * In the short form, without product, customer and media inside: `reviews.list` with `customer_id` answers the whole ones.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /customers/{id}/reviews`, operation `listCustomerReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.customers.reviews.list("id_1")) console.log(record);
   * ```
   */
  list(id: string | number, query?: ListCustomerReviewsQuery, options?: CallOptions): List<Review>;
}

export interface CustomersMediaResource {
  /**
   * List the photos and videos of one customer.
   *
   * In the short form, without product and customer inside: `media.list` with `customer_id` answers the whole ones.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /customers/{id}/media`, operation `listCustomerMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.customers.media.list("id_1")) console.log(record);
   * ```
   */
  list(id: string | number, query?: ListCustomerMediaQuery, options?: CallOptions): List<Media>;
}

export interface CustomersResource {
  /**
   * List customers, or find some by e-mail address.
   *
   * One address may belong to several customers. That the filter compares the whole address is only assumed, so every hit is compared once more by the caller. Neither names nor telephone numbers can be searched for.
   *
   * **Documented** by the vendor (OA, MG). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /customers`, operation `listCustomers`.
   *
   * @throws {ApiError} Refused with 400, 401, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.customers.list()) console.log(record);
   * ```
   */
  list(query?: ListCustomersQuery, options?: CallOptions): List<Customer>;
  /**
   * Add a customer.
   *
   * Who writes a review or orders is added by that alone. That an address which the shop has already is refused is assumed.
   *
   * **Documented** by the vendor (OA, DD). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /customers`, operation `createCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.customers.create({
   *   email: "nora.lind@example.test",
   *   external_id: "70055",
   *   name: "Nora Lind",
   *   country_code: "SE"
   * });
   * ```
   */
  create(input: NewCustomer, options?: CallOptions): Call<Customer, NamedResult<Customer, operations["createCustomer"]>>;
  /**
   * Read one customer.
   *
   * Both the Fera id and the shop system's own id work.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /customers/{id}`, operation `getCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.customers.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Customer, NamedResult<Customer, operations["getCustomer"]>>;
  /**
   * Change some fields of one customer.
   *
   * Only the members that are sent change, although the verb is PUT. City, notes and tags cannot be changed. Every webhook for `customer_update` gets the whole customer.
   *
   * **Documented** by the vendor (OA, DD, MG). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * Side effects:
   *
   * - **broadcasts-record**: Every subscriber of customer_update gets the whole customer, with the new values.
   *
   * `PUT /customers/{id}`, operation `updateCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.customers.update("id_1", { name: "k3v9", email: "k3v9@anonymized.invalid", phone_number: null, zip: null });
   * ```
   */
  update(id: string | number, input: CustomerChange, options?: CallOptions): Call<Customer, NamedResult<Customer, operations["updateCustomer"]>>;
  /**
   * Remove one customer.
   *
   * What happens to the customer's reviews, media and orders is not documented; they probably stay without an owner. Deal with them first.
   *
   * **Documented** by the vendor (OA, DD). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * Side effects:
   *
   * - **broadcasts-record**: Every subscriber of customer_delete gets the whole customer once more.
   *
   * `DELETE /customers/{id}`, operation `deleteCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.customers.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["deleteCustomer"]>>;
  readonly reviews: CustomersReviewsResource;
  readonly media: CustomersMediaResource;
}

export interface ReviewsResource {
  /**
   * List reviews, or find those of one e-mail address.
   *
   * A review may have no customer of its own; the address filter finds it all the same. With a partner's key: the published reviews of any shop, of its products and of itself, without addresses, and without the filters from `source` on. Pages are no snapshot: what is added meanwhile moves the rest.
   *
   * **Documented** by the vendor (OA, PD). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /reviews`, operation `listReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.reviews.list()) console.log(record);
   * ```
   */
  list(query?: ListReviewsQuery, options?: CallOptions): List<Review>;
  /**
   * Add a review.
   *
   * The customer and the product may be named by id or described, and are made where there are none. In which state a review begins that names none is not documented; clients in use always name one. For pictures that are files there is `media.create`.
   *
   * **Documented** by the vendor (OA, DD). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /reviews`, operation `createReview`.
   *
   * @throws {ApiError} Refused with 400, 401, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.reviews.create({
   *   rating: 4,
   *   heading: "Solid",
   *   body: "Fits well.",
   *   external_product_id: "501",
   *   external_order_id: "9001",
   *   customer: {
   *     external_id: "70012",
   *     email: "dana.ruiz@example.test",
   *     name: "Dana Ruiz"
   *   }
   * });
   * ```
   */
  create(input: NewReview, options?: CallOptions): Call<Review, NamedResult<Review, operations["createReview"]>>;
  /**
   * Read one review.
   *
   * With its product, customer and media.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /reviews/{id}`, operation `getReview`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.reviews.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Review, NamedResult<Review, operations["getReview"]>>;
  /**
   * Change some fields of one review.
   *
   * A verified review answers 405. The embedded customer is changed with updateCustomer only; which customer it belongs to can be changed here.
   *
   * **Documented** by the vendor (OA, DD). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /reviews/{id}`, operation `updateReview`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.reviews.update("id_1", { heading: null, store_reply: { body: "Thank you!" } });
   * ```
   */
  update(id: string | number, input: ReviewChange, options?: CallOptions): Call<Review, NamedResult<Review, operations["updateReview"]>>;
  /**
   * Remove one review and its photos.
   *
   * A shop may remove unverified reviews itself. A verified one answers 405 and says so beforehand in is_deletable; only Fera support removes it. Never decline a review to hide it: Fera then mails its author.
   *
   * **Documented** by the vendor (OA, DD, HC). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * Side effects:
   *
   * - **deletes-children**: The review's photos and videos go with it.
   * - **broadcasts-record**: Every subscriber of review_delete gets the whole review with its customer once more.
   *
   * `DELETE /reviews/{id}`, operation `deleteReview`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.reviews.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["deleteReview"]>>;
  /**
   * Publish one review.
   *
   * Its photos and videos are published with it. It may release a reward to the author. An older client was answered with 200 and a message.
   *
   * **Documented** by the vendor (OA, HC). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /reviews/{id}/approve`, operation `approveReview`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.reviews.approve("id_1");
   * ```
   */
  approve(id: string | number, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["approveReview"]>>;
  /**
   * Refuse to publish one review.
   *
   * Fera mails the author, who may complain. Its photos and videos are declined with it. The review stays on the private surface. An older client was answered with 200 and a message.
   *
   * **Documented** by the vendor (OA, HC). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /reviews/{id}/decline`, operation `declineReview`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.reviews.decline("id_1", { reasons: [ "spam" ] });
   * ```
   */
  decline(id: string | number, input: Reasons, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["declineReview"]>>;
  /**
   * Publish several reviews.
   *
   * Photos and videos are published with them. Rewards may be released. Where the ids are sent is described contradictorily; the body is assumed.
   *
   * **Documented** by the vendor (OA, HC); its request is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /reviews/approve_all`, operation `approveReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.reviews.approveAll({ ids: [ "frev_8mWc2Lx", "frev_2ndRec0" ] });
   * ```
   */
  approveAll(input: ReviewIds, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["approveReviews"]>>;
  /**
   * Refuse to publish several reviews.
   *
   * Fera mails the authors. Photos and videos are declined, too. Where the ids are sent is described contradictorily; the body is assumed.
   *
   * **Documented** by the vendor (OA, HC); its request is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /reviews/decline_all`, operation `declineReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.reviews.declineAll({ ids: [ "frev_8mWc2Lx", "frev_2ndRec0" ] });
   * ```
   */
  declineAll(input: ReviewIds, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["declineReviews"]>>;
  /**
   * Remove several reviews.
   *
   * Their photos and videos go with them. Whether one that may not be removed keeps the others is not documented. Where the ids are sent is described contradictorily; the body is assumed.
   *
   * **Documented** by the vendor (OA); its request is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /reviews/delete_all`, operation `deleteReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.reviews.deleteAll({ ids: [ "frev_8mWc2Lx", "frev_2ndRec0" ] });
   * ```
   */
  deleteAll(input: ReviewIds, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["deleteReviews"]>>;
  /**
   * Change several reviews in the same way.
   *
   * Which members may be sent is not documented; those of a change of one review are assumed. Where the ids are sent is described contradictorily; the body is assumed.
   *
   * **Documented** by the vendor (OA); its request is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /reviews/update_all`, operation `updateReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.reviews.updateAll({ ids: [ "frev_8mWc2Lx", "frev_2ndRec0" ], data: { is_from_supplier: true } });
   * ```
   */
  updateAll(input: ReviewsChange, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["updateReviews"]>>;
}

export interface MediaResource {
  /**
   * List photos and videos of one customer, order or review.
   *
   * There is no search by e-mail address; media are reached through a customer or a review. That a partner may list published ones is inferred from the public surface.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /media`, operation `listMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.media.list()) console.log(record);
   * ```
   */
  list(query?: ListMediaQuery, options?: CallOptions): List<Media>;
  /**
   * Add a photo or video.
   *
   * As a file in the form, or as JSON. It may belong to a review, or stand alone.
   *
   * **Documented** by the vendor (OA, DD, RB). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /media`, operation `createMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.media.create({
   *   file: {
   *     name: "pico.png",
   *     data: "data:image/png;base64,iVBORw0KGgo="
   *   },
   *   caption: "Me on Pico Ruivo",
   *   external_customer_id: "70012"
   * });
   * ```
   */
  create(input: WithFiles<NewMedia, "file">, options?: CallOptions): Call<Media, NamedResult<Media, operations["createMedia"]>>;
  /**
   * Read one photo or video.
   *
   * With its product and its customer.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /media/{id}`, operation `getMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.media.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Media, NamedResult<Media, operations["getMedia"]>>;
  /**
   * Change the caption of one photo or video.
   *
   * Or whose it is, or the file itself. What is not named stays.
   *
   * **Documented** by the vendor (OA). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /media/{id}`, operation `updateMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.media.update("id_1", { caption: null });
   * ```
   */
  update(id: string | number, input: MediaChange, options?: CallOptions): Call<Media, NamedResult<Media, operations["updateMedia"]>>;
  /**
   * Remove one photo or video.
   *
   * Whether copies in Fera's content delivery network go at once is not documented.
   *
   * **Documented** by the vendor (OA, DD). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * Side effects:
   *
   * - **broadcasts-record**: Every subscriber of media_delete gets the whole record once more.
   *
   * `DELETE /media/{id}`, operation `deleteMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.media.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["deleteMedia"]>>;
  /**
   * Publish one photo or video.
   *
   * It may release a reward to who sent it. An older client was answered with 200 and a message.
   *
   * **Documented** by the vendor (OA, HC). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /media/{id}/approve`, operation `approveMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.media.approve("id_1");
   * ```
   */
  approve(id: string | number, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["approveMedia"]>>;
  /**
   * Refuse to publish one photo or video.
   *
   * That Fera mails who sent it, as it does for a review, is not ruled out. An older client was answered with 200 and a message.
   *
   * **Documented** by the vendor (OA). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /media/{id}/decline`, operation `declineMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.media.decline("id_1", { reasons: [ "spam" ] });
   * ```
   */
  decline(id: string | number, input: Reasons, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["declineMedia"]>>;
}

export interface OrdersResource {
  /**
   * List orders, or find those that mention an e-mail address.
   *
   * An order carries its own copy of name and address and may belong to no customer at all.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /orders`, operation `listOrders`.
   *
   * @throws {ApiError} Refused with 400, 401, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.orders.list()) console.log(record);
   * ```
   */
  list(query?: ListOrdersQuery, options?: CallOptions): List<Order>;
  /**
   * Add an order.
   *
   * Fera asks its customer for a review some days after it was sent. Setting `fulfilled_at` or `delivered_at` may start that.
   *
   * **Documented** by the vendor (OA, MG, HC). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /orders`, operation `createOrder`.
   *
   * @throws {ApiError} Refused with 400, 401, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.orders.create({
   *   external_id: "9044",
   *   number: 1101,
   *   total: 59.9,
   *   paid_at: "2026-11-20T12:00:00.000Z",
   *   line_items: [
   *     {
   *       product_id: "501",
   *       variant_id: null,
   *       quantity: 1,
   *       name: "Rain jacket",
   *       total: 59.9,
   *       total_usd: 65.1
   *     }
   *   ],
   *   customer: {
   *     external_id: "70012",
   *     email: "dana.ruiz@example.test",
   *     name: "Dana Ruiz"
   *   }
   * });
   * ```
   */
  create(input: NewOrder, options?: CallOptions): Call<Order, NamedResult<Order, operations["createOrder"]>>;
  /**
   * Read one order.
   *
   * That the shop system's own id works here, too, is said by the partner pages only.
   *
   * **Documented** by the vendor (OA, SEED). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /orders/{id}`, operation `getOrder`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.orders.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Order, NamedResult<Order, operations["getOrder"]>>;
  /**
   * Change some fields of one order.
   *
   * What is not named stays. Setting when it was sent or delivered may start requests for reviews.
   *
   * **Documented** by the vendor (OA, MG). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /orders/{id}`, operation `updateOrder`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.orders.update("id_1", { customer_name: null, customer_email: null, billing_address: null, tags: [] });
   * ```
   */
  update(id: string | number, input: OrderChange, options?: CallOptions): Call<Order, NamedResult<Order, operations["updateOrder"]>>;
  /**
   * Remove Fera's copy of one order.
   *
   * The shop's own order stays untouched. A shop system that synchronises may send it again.
   *
   * **Documented** by the vendor (OA). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `DELETE /orders/{id}`, operation `deleteOrder`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.orders.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["deleteOrder"]>>;
  /**
   * Say that an order was paid.
   *
   * An older client was refused with 400 where it was paid already. An older client was answered with 200 and a message.
   *
   * **Documented** by the vendor (OA, RB). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /orders/{id}/pay`, operation `payOrder`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.orders.pay("id_1", { paid_at: "2026-11-20T12:00:00.000Z" });
   * ```
   */
  pay(id: string | number, input?: PayOrderInput, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["payOrder"]>>;
  /**
   * Say that an order arrived.
   *
   * It may start requests for reviews. An older client was answered with 200 and a message.
   *
   * **Documented** by the vendor (OA, HC). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /orders/{id}/deliver`, operation `deliverOrder`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.orders.deliver("id_1", { delivered_at: "2026-11-20T12:00:00.000Z" });
   * ```
   */
  deliver(id: string | number, input?: DeliverOrderInput, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["deliverOrder"]>>;
  /**
   * Say that an order was sent.
   *
   * It may start requests for reviews. An older client was answered with 200 and a message.
   *
   * **Documented** by the vendor (OA, HC). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /orders/{id}/fulfill`, operation `fulfillOrder`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.orders.fulfill("id_1", { fulfilled_at: "2026-11-20T12:00:00.000Z" });
   * ```
   */
  fulfill(id: string | number, input?: FulfillOrderInput, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["fulfillOrder"]>>;
}

export interface ProductsReviewsResource {
  /**
   * List the reviews of one product.
   *
   * In the short form, without product, customer and media inside. That a partner may list published ones is inferred.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products/{id}/reviews`, operation `listProductReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.products.reviews.list("id_1")) console.log(record);
   * ```
   */
  list(id: string | number, query?: ListProductReviewsQuery, options?: CallOptions): List<Review>;
  /**
   * List the reviews of all products.
   *
   * Those of the shop itself are left out.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products/reviews`, operation `listReviewsOfProducts`.
   *
   * @throws {ApiError} Refused with 400, 401, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.products.reviews.listAll()) console.log(record);
   * ```
   */
  listAll(query?: ListReviewsOfProductsQuery, options?: CallOptions): List<Review>;
}

export interface ProductsMediaResource {
  /**
   * List the photos and videos of one product.
   *
   * In the short form, without product and customer inside.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products/{id}/media`, operation `listProductMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.products.media.list("id_1")) console.log(record);
   * ```
   */
  list(id: string | number, query?: ListProductMediaQuery, options?: CallOptions): List<Media>;
  /**
   * List the photos and videos of all products.
   *
   * Those that belong to no product are left out.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products/media`, operation `listMediaOfProducts`.
   *
   * @throws {ApiError} Refused with 400, 401, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.products.media.listAll()) console.log(record);
   * ```
   */
  listAll(query?: ListMediaOfProductsQuery, options?: CallOptions): List<Media>;
}

export interface ProductsRatingsResource {
  /**
   * Read the rating of one product.
   *
   * Published reviews only.
   *
   * **Documented** by the vendor (OA, PD). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products/{id}/rating`, operation `getProductRating`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.products.ratings.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Rating, NamedResult<Rating, operations["getProductRating"]>>;
  /**
   * List the ratings of products.
   *
   * Sorted by `count` or `average`, such as `count:desc`. Documented for partners as a reading of product ratings; that it is this call is inferred.
   *
   * **Documented** by the vendor (OA, PD). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products/ratings`, operation `listRatings`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.products.ratings.list()) console.log(record);
   * ```
   */
  list(query?: ListRatingsQuery, options?: CallOptions): List<Rating>;
}

export interface ProductsResource {
  /**
   * List products.
   *
   * That a partner may list them is inferred from the public surface.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products`, operation `listProducts`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.products.list()) console.log(record);
   * ```
   */
  list(query?: ListProductsQuery, options?: CallOptions): List<Product>;
  /**
   * Add a product.
   *
   * A review that names a product which Fera does not know adds it, too.
   *
   * **Documented** by the vendor (OA, DD). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /products`, operation `createProduct`.
   *
   * @throws {ApiError} Refused with 400, 401, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.products.create({ name: "Rain trousers", external_id: "502", sku: "RT-M", price: 59.9 });
   * ```
   */
  create(input: NewProduct, options?: CallOptions): Call<Product, NamedResult<Product, operations["createProduct"]>>;
  /**
   * Read one product.
   *
   * A product of which the shop's own id is `reviews`, `media` or `ratings` cannot be read by it.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products/{id}`, operation `getProduct`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.products.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Product, NamedResult<Product, operations["getProduct"]>>;
  /**
   * Change some fields of one product.
   *
   * What is not named stays.
   *
   * **Documented** by the vendor (OA). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /products/{id}`, operation `updateProduct`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.products.update("id_1", { stock: 11 });
   * ```
   */
  update(id: string | number, input: ProductChange, options?: CallOptions): Call<Product, NamedResult<Product, operations["updateProduct"]>>;
  /**
   * Remove one product.
   *
   * What becomes of its reviews is not documented.
   *
   * **Documented** by the vendor (OA). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `DELETE /products/{id}`, operation `deleteProduct`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.products.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["deleteProduct"]>>;
  readonly reviews: ProductsReviewsResource;
  readonly media: ProductsMediaResource;
  readonly ratings: ProductsRatingsResource;
}

export interface StoreRatingResource {
  /**
   * Read the rating of the shop.
   *
   * Of the shop itself, not of its products. That a partner may read it is inferred.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /store/rating`, operation `getStoreRating`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.store.rating.get();
   * ```
   */
  get(options?: CallOptions): Call<StoreRating, NamedResult<StoreRating, operations["getStoreRating"]>>;
}

export interface StoreReviewsResource {
  /**
   * List the reviews of the shop itself.
   *
   * Not those of products. That a partner may list published ones is inferred.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /store/reviews`, operation `listStoreReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.store.reviews.list()) console.log(record);
   * ```
   */
  list(query?: ListStoreReviewsQuery, options?: CallOptions): List<Review>;
}

export interface StoreMediaResource {
  /**
   * List the photos and videos of the shop itself.
   *
   * Those that belong to no product. That a partner may list published ones is inferred.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /store/media`, operation `listStoreMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.store.media.list()) console.log(record);
   * ```
   */
  list(query?: ListStoreMediaQuery, options?: CallOptions): List<Media>;
}

export interface StoreResource {
  /**
   * Read the shop this key belongs to.
   *
   * On the partner surface it also answers whether a site uses Fera at all: 404 where it does not, presumably.
   *
   * **Documented** by the vendor (OA, PD). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /store`, operation `getStore`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.store.get();
   * ```
   */
  get(options?: CallOptions): Call<Store, NamedResult<Store, operations["getStore"]>>;
  readonly rating: StoreRatingResource;
  readonly reviews: StoreReviewsResource;
  readonly media: StoreMediaResource;
}

export interface WebhooksResource {
  /**
   * List who is told about changes.
   *
   * Webhooks made by an app are missing from the shop's own list.
   *
   * **Documented** by the vendor (OA, DD). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /webhooks`, operation `listWebhooks`.
   *
   * @throws {ApiError} Refused with 400, 401, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.webhooks.list()) console.log(record);
   * ```
   */
  list(query?: ListWebhooksQuery, options?: CallOptions): List<Webhook>;
  /**
   * Have an address told about one kind of change.
   *
   * Fera may send an empty delivery at once, to see whether somebody listens. What an app makes is removed with the app.
   *
   * **Documented** by the vendor (OA, DD, HC). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /webhooks`, operation `createWebhook`.
   *
   * @throws {ApiError} Refused with 400, 401, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.webhooks.create({ event_name: "customer_update", url: "https://crm.example.test/fera" });
   * ```
   */
  create(input: NewWebhook, options?: CallOptions): Call<Webhook, NamedResult<Webhook, operations["createWebhook"]>>;
  /**
   * Read one webhook.
   *
   * With what the address last answered.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /webhooks/{id}`, operation `getWebhook`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.webhooks.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Webhook, NamedResult<Webhook, operations["getWebhook"]>>;
  /**
   * Change one webhook.
   *
   * What is not named stays.
   *
   * **Documented** by the vendor (OA). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /webhooks/{id}`, operation `updateWebhook`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.webhooks.update("id_1", { is_enabled: false });
   * ```
   */
  update(id: string | number, input: WebhookChange, options?: CallOptions): Call<Webhook, NamedResult<Webhook, operations["updateWebhook"]>>;
  /**
   * Tell an address nothing any more.
   *
   * Nothing is sent to it from then on.
   *
   * **Documented** by the vendor (OA). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `DELETE /webhooks/{id}`, operation `deleteWebhook`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 405, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.webhooks.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["deleteWebhook"]>>;
  /**
   * Send a delivery to try an address.
   *
   * Its `status` and `response_code` are those of this delivery from then on.
   *
   * **Documented** by the vendor (OA). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `PUT /webhooks/{id}/test`, operation `testWebhook`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 422, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.webhooks.test("id_1");
   * ```
   */
  test(id: string | number, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["testWebhook"]>>;
}

/** Everything that can be called by name. */
export interface Resources {
  readonly customers: CustomersResource;
  readonly reviews: ReviewsResource;
  readonly media: MediaResource;
  readonly orders: OrdersResource;
  readonly products: ProductsResource;
  readonly store: StoreResource;
  readonly webhooks: WebhooksResource;
}
export interface PartnersReviewsResource {
  /**
   * List reviews, or find those of one e-mail address.
   *
   * A review may have no customer of its own; the address filter finds it all the same. With a partner's key: the published reviews of any shop, of its products and of itself, without addresses, and without the filters from `source` on. Pages are no snapshot: what is added meanwhile moves the rest.
   *
   * **Documented** by the vendor (OA, PD). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /reviews`, operation `listReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.reviews.list()) console.log(record);
   * ```
   */
  list(query?: ListReviewsQuery, options?: CallOptions): List<Review>;
}

export interface PartnersMediaResource {
  /**
   * List photos and videos of one customer, order or review.
   *
   * There is no search by e-mail address; media are reached through a customer or a review. That a partner may list published ones is inferred from the public surface.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /media`, operation `listMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.media.list()) console.log(record);
   * ```
   */
  list(query?: ListMediaQuery, options?: CallOptions): List<Media>;
}

export interface PartnersProductsReviewsResource {
  /**
   * List the reviews of one product.
   *
   * In the short form, without product, customer and media inside. That a partner may list published ones is inferred.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products/{id}/reviews`, operation `listProductReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.products.reviews.list("id_1")) console.log(record);
   * ```
   */
  list(id: string | number, query?: ListProductReviewsQuery, options?: CallOptions): List<Review>;
}

export interface PartnersProductsRatingsResource {
  /**
   * Read the rating of one product.
   *
   * Published reviews only.
   *
   * **Documented** by the vendor (OA, PD). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products/{id}/rating`, operation `getProductRating`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.products.ratings.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Rating, NamedResult<Rating, operations["getProductRating"]>>;
  /**
   * List the ratings of products.
   *
   * Sorted by `count` or `average`, such as `count:desc`. Documented for partners as a reading of product ratings; that it is this call is inferred.
   *
   * **Documented** by the vendor (OA, PD). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products/ratings`, operation `listRatings`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.products.ratings.list()) console.log(record);
   * ```
   */
  list(query?: ListRatingsQuery, options?: CallOptions): List<Rating>;
}

export interface PartnersProductsResource {
  /**
   * List products.
   *
   * That a partner may list them is inferred from the public surface.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /products`, operation `listProducts`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.products.list()) console.log(record);
   * ```
   */
  list(query?: ListProductsQuery, options?: CallOptions): List<Product>;
  readonly reviews: PartnersProductsReviewsResource;
  readonly ratings: PartnersProductsRatingsResource;
}

export interface PartnersStoreRatingResource {
  /**
   * Read the rating of the shop.
   *
   * Of the shop itself, not of its products. That a partner may read it is inferred.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /store/rating`, operation `getStoreRating`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.store.rating.get();
   * ```
   */
  get(options?: CallOptions): Call<StoreRating, NamedResult<StoreRating, operations["getStoreRating"]>>;
}

export interface PartnersStoreReviewsResource {
  /**
   * List the reviews of the shop itself.
   *
   * Not those of products. That a partner may list published ones is inferred.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /store/reviews`, operation `listStoreReviews`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.store.reviews.list()) console.log(record);
   * ```
   */
  list(query?: ListStoreReviewsQuery, options?: CallOptions): List<Review>;
}

export interface PartnersStoreMediaResource {
  /**
   * List the photos and videos of the shop itself.
   *
   * Those that belong to no product. That a partner may list published ones is inferred.
   *
   * **Documented** by the vendor (OA). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /store/media`, operation `listStoreMedia`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of fera.store.media.list()) console.log(record);
   * ```
   */
  list(query?: ListStoreMediaQuery, options?: CallOptions): List<Media>;
}

export interface PartnersStoreResource {
  /**
   * Read the shop this key belongs to.
   *
   * On the partner surface it also answers whether a site uses Fera at all: 404 where it does not, presumably.
   *
   * **Documented** by the vendor (OA, PD). Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /store`, operation `getStore`.
   *
   * @throws {ApiError} Refused with 400, 401, 404, 429, or without a reliable answer.
   * @example
   * ```ts
   * await fera.store.get();
   * ```
   */
  get(options?: CallOptions): Call<Store, NamedResult<Store, operations["getStore"]>>;
  readonly rating: PartnersStoreRatingResource;
  readonly reviews: PartnersStoreReviewsResource;
  readonly media: PartnersStoreMediaResource;
}

/** Everything that can be called by name. */
export interface PartnersResources {
  readonly reviews: PartnersReviewsResource;
  readonly media: PartnersMediaResource;
  readonly products: PartnersProductsResource;
  readonly store: PartnersStoreResource;
}
export interface OauthOauthResource {
  /**
   * Ask the merchant whether the app may be installed.
   *
   * An address to send a browser to, not a call. `shop`, `store_id` and `store_public_key` are taken in place of `store`, too.
   *
   * **Documented** by the vendor (DD, RB); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 60 calls a minute, of all operations together.
   *
   * `GET /oauth/authorize`, operation `authorizeApp`.
   *
   * @throws {ApiError} Refused with 400, or without a reliable answer.
   * @example
   * ```ts
   * await fera.oauth.authorize({
   *   response_type: "response_type_1",
   *   client_id: "client_id_1",
   *   scope: "scope_1",
   *   redirect_uri: "redirect_uri_1",
   *   state: "state_1"
   * });
   * ```
   */
  authorize(query: AuthorizeAppQuery, options?: CallOptions): Call<Blob, NamedResult<Blob, operations["authorizeApp"]>>;
  /**
   * Exchange a code for a token.
   *
   * Documented as the usual exchange of OAuth 2; neither request nor answer is shown. Whether a token ends is not documented.
   *
   * **Documented** by the vendor (DD); its request is **guessed** from the rest of the API; its answer is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /oauth/token`, operation `createToken`.
   *
   * @throws {ApiError} Refused with 400, 401, or without a reliable answer.
   * @example
   * ```ts
   * await fera.oauth.createToken({
   *   grant_type: "authorization_code",
   *   code: "not-a-real-code",
   *   redirect_uri: "https://app.example.test/back",
   *   client_id: "app_1",
   *   client_secret: "not-a-real-secret"
   * });
   * ```
   */
  createToken(input: TokenRequest, options?: CallOptions): Call<Token, NamedResult<Token, operations["createToken"]>>;
  /**
   * Make a token worthless.
   *
   * As the vendor's own library does it.
   *
   * **Guessed**: seen in code that calls it, not documented (RB); its answer is **guessed** from the rest of the API. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 60 calls a minute, of all operations together.
   *
   * `POST /oauth/revoke`, operation `revokeToken`.
   *
   * @throws {ApiError} Refused with 400, 401, or without a reliable answer.
   * @example
   * ```ts
   * await fera.oauth.revokeToken({
   *   client_id: "app_1",
   *   client_secret: "not-a-real-secret",
   *   token: "not-a-real-token"
   * });
   * ```
   */
  revokeToken(input: Revocation, options?: CallOptions): Call<undefined, NamedResult<undefined, operations["revokeToken"]>>;
}

/** Everything that can be called by name. */
export interface OauthResources {
  readonly oauth: OauthOauthResource;
}

/** What exists on the private surface. */
export type Paths = Pick<
  paths,
  | "/customers"
  | "/customers/{id}"
  | "/customers/{id}/reviews"
  | "/customers/{id}/media"
  | "/reviews"
  | "/reviews/{id}"
  | "/reviews/{id}/approve"
  | "/reviews/{id}/decline"
  | "/reviews/approve_all"
  | "/reviews/decline_all"
  | "/reviews/delete_all"
  | "/reviews/update_all"
  | "/media"
  | "/media/{id}"
  | "/media/{id}/approve"
  | "/media/{id}/decline"
  | "/orders"
  | "/orders/{id}"
  | "/orders/{id}/pay"
  | "/orders/{id}/deliver"
  | "/orders/{id}/fulfill"
  | "/products"
  | "/products/{id}"
  | "/products/{id}/reviews"
  | "/products/{id}/media"
  | "/products/{id}/rating"
  | "/products/reviews"
  | "/products/media"
  | "/products/ratings"
  | "/store"
  | "/store/rating"
  | "/store/reviews"
  | "/store/media"
  | "/webhooks"
  | "/webhooks/{id}"
  | "/webhooks/{id}/test"
>;
export type Operations = Pick<
  operations,
  | "listCustomers"
  | "createCustomer"
  | "getCustomer"
  | "updateCustomer"
  | "deleteCustomer"
  | "listCustomerReviews"
  | "listCustomerMedia"
  | "listReviews"
  | "createReview"
  | "getReview"
  | "updateReview"
  | "deleteReview"
  | "approveReview"
  | "declineReview"
  | "approveReviews"
  | "declineReviews"
  | "deleteReviews"
  | "updateReviews"
  | "listMedia"
  | "createMedia"
  | "getMedia"
  | "updateMedia"
  | "deleteMedia"
  | "approveMedia"
  | "declineMedia"
  | "listOrders"
  | "createOrder"
  | "getOrder"
  | "updateOrder"
  | "deleteOrder"
  | "payOrder"
  | "deliverOrder"
  | "fulfillOrder"
  | "listProducts"
  | "createProduct"
  | "getProduct"
  | "updateProduct"
  | "deleteProduct"
  | "listProductReviews"
  | "listProductMedia"
  | "getProductRating"
  | "listReviewsOfProducts"
  | "listMediaOfProducts"
  | "listRatings"
  | "getStore"
  | "getStoreRating"
  | "listStoreReviews"
  | "listStoreMedia"
  | "listWebhooks"
  | "createWebhook"
  | "getWebhook"
  | "updateWebhook"
  | "deleteWebhook"
  | "testWebhook"
>;

/** What exists on the partners surface. */
export type PartnersPaths = Pick<
  paths,
  | "/reviews"
  | "/media"
  | "/products"
  | "/products/{id}/reviews"
  | "/products/{id}/rating"
  | "/products/ratings"
  | "/store"
  | "/store/rating"
  | "/store/reviews"
  | "/store/media"
>;
export type PartnersOperations = Pick<
  operations,
  | "listReviews"
  | "listMedia"
  | "listProducts"
  | "listProductReviews"
  | "getProductRating"
  | "listRatings"
  | "getStore"
  | "getStoreRating"
  | "listStoreReviews"
  | "listStoreMedia"
>;

/** What exists on the oauth surface. */
export type OauthPaths = Pick<
  paths,
  | "/oauth/authorize"
  | "/oauth/token"
  | "/oauth/revoke"
>;
export type OauthOperations = Pick<
  operations,
  | "authorizeApp"
  | "createToken"
  | "revokeToken"
>;
