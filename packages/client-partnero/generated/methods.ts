// Generated from specs/partnero/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { Call, CallOptions, List, NamedResult } from "@oubli/client-kit";
import type { components, operations, paths } from "./types.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
type Body<Id extends keyof operations> =
  operations[Id] extends { requestBody?: { content: infer Content } | undefined }
    ? Content extends { "application/json": infer Json } ? Json : Content[keyof Content]
    : never;
type Answer<Id extends keyof operations, Status extends keyof operations[Id]["responses"]> =
  operations[Id]["responses"][Status] extends { content: infer Content } ? Content[keyof Content] : undefined;

/** Partner. */
export interface Partner extends Schema<"Partner"> {}
/** New partner. */
export interface NewPartner extends Schema<"NewPartner"> {}
/** Change of a partner. */
export interface PartnerChange extends Schema<"PartnerChange"> {}
/** Way in without a password. */
export interface SignInUrl extends Schema<"SignInUrl"> {}
/** Link of a partner. */
export interface ReferralLink extends Schema<"ReferralLink"> {}
/** Domain of a program. */
export interface LinkDomain extends Schema<"LinkDomain"> {}
/** Customer of either kind of program. */
export type Customer = Schema<"Customer">;
/** Customer. */
export interface AffiliateCustomer extends Schema<"AffiliateCustomer"> {}
/** Customer of a refer-a-friend program. */
export interface ReferralCustomer extends Schema<"ReferralCustomer"> {}
/** New customer of an affiliate program. */
export interface NewAffiliateCustomer extends Schema<"NewAffiliateCustomer"> {}
/** New customer of a refer-a-friend program. */
export interface NewReferralCustomer extends Schema<"NewReferralCustomer"> {}
/** Change of a customer. */
export interface CustomerChange extends Schema<"CustomerChange"> {}
/** What a customer has earned and not used. */
export interface CustomerBalance extends Schema<"CustomerBalance"> {}
/** How well a customer refers. */
export interface CustomerStats extends Schema<"CustomerStats"> {}
/** Purchase. */
export interface Transaction extends Schema<"Transaction"> {}
/** Commission. */
export interface Reward extends Schema<"Reward"> {}
/** New purchase. */
export interface NewTransaction extends Schema<"NewTransaction"> {}
/** Several new purchases of one customer. */
export interface NewTransactions extends Schema<"NewTransactions"> {}
/** Lead. */
export interface Lead extends Schema<"Lead"> {}
/** New lead. */
export interface NewLead extends Schema<"NewLead"> {}
/** Settings for leads. */
export interface LeadDetails extends Schema<"LeadDetails"> {}
/** Coupon. */
export interface Coupon extends Schema<"Coupon"> {}
/** New coupon. */
export interface NewCoupon extends Schema<"NewCoupon"> {}
/** Change of a coupon. */
export interface CouponChange extends Schema<"CouponChange"> {}
/** Promotion code. */
export interface PromotionCode extends Schema<"PromotionCode"> {}
/** New promotion code. */
export interface NewPromotionCode extends Schema<"NewPromotionCode"> {}
/** Change of a promotion code. */
export interface PromotionCodeChange extends Schema<"PromotionCodeChange"> {}
/** Subscriber of a newsletter. */
export interface Subscriber extends Schema<"Subscriber"> {}
/** New subscriber. */
export interface NewSubscriber extends Schema<"NewSubscriber"> {}
/** Change of a subscriber. */
export interface SubscriberChange extends Schema<"SubscriberChange"> {}
/** Reward of a newsletter program. */
export interface NewsletterReward extends Schema<"NewsletterReward"> {}
/** New reward of a newsletter program. */
export interface NewNewsletterReward extends Schema<"NewNewsletterReward"> {}
/** Payout request. */
export interface PayoutRequest extends Schema<"PayoutRequest"> {}
/** New payout request. */
export interface NewPayoutRequest extends Schema<"NewPayoutRequest"> {}
/** New payment details. */
export interface PayoutSettings extends Schema<"PayoutSettings"> {}
/** Program of any kind. */
export type Program = Schema<"Program">;
/** Affiliate program. */
export interface AffiliateProgram extends Schema<"AffiliateProgram"> {}
/** Refer-a-friend program. */
export interface ReferralProgram extends Schema<"ReferralProgram"> {}
/** Newsletter program. */
export interface NewsletterProgram extends Schema<"NewsletterProgram"> {}
/** Change of a program. */
export interface ProgramChange extends Schema<"ProgramChange"> {}
/** Subscriber. */
export interface Webhook extends Schema<"Webhook"> {}
/** New webhook. */
export interface NewWebhook extends Schema<"NewWebhook"> {}
/** Change of a webhook. */
export interface WebhookChange extends Schema<"WebhookChange"> {}
/** Event. */
export type EventName = Schema<"EventName">;
/** Delivery. */
export interface Delivery extends Schema<"Delivery"> {}
/** Amount in one currency. */
export interface Money extends Schema<"Money"> {}
/** Refusal. */
export interface Error extends Schema<"Error"> {}
/** Outcome. */
export type Success = Schema<"Success">;
export type ProgramType = Schema<"ProgramType">;
export interface Tag extends Schema<"Tag"> {}
/** Addresses of pages. */
export interface Links extends Schema<"Links"> {}
/** Where a page is. */
export interface Meta extends Schema<"Meta"> {}
export interface PartnerUpdate extends Schema<"PartnerUpdate"> {}
/** Change of a partner who is named in the body. */
export interface PartnerChangeBy extends Schema<"PartnerChangeBy"> {}
/** Which partner. */
export interface PartnerReference extends Schema<"PartnerReference"> {}
export interface Done extends Schema<"Done"> {}
/** New link. */
export interface NewPartnerReferralLink extends Schema<"NewPartnerReferralLink"> {}
/** Change of a link. */
export interface ReferralLinkChange extends Schema<"ReferralLinkChange"> {}
export interface CustomerUpdate extends Schema<"CustomerUpdate"> {}
/** Change of a customer who is named in the body. */
export interface CustomerChangeBy extends Schema<"CustomerChangeBy"> {}
/** Which referring customer. */
export interface ReferringCustomerReference extends Schema<"ReferringCustomerReference"> {}
/** Which customer. */
export interface CustomerReference extends Schema<"CustomerReference"> {}
/** Whose purchase. */
export interface TransactionCustomer extends Schema<"TransactionCustomer"> {}
export interface TransactionOptions extends Schema<"TransactionOptions"> {}
/** One of several purchases. */
export interface TransactionFacts extends Schema<"TransactionFacts"> {}
export type RecordId = Schema<"RecordId">;
/** Names and values. */
export type MapOrEmptyList = Schema<"MapOrEmptyList">;

/** What `program.delete` takes. */
export type DeleteProgramInput = Body<"deleteProgram">;

/** What `partners.list` may ask for. */
export interface ListPartnersQuery extends Query<"listPartners"> {}

/** What `partners.deleteBy` takes. */
export type DeletePartnerByInput = Body<"deletePartnerBy">;

/** What `partners.search` may ask for. */
export interface SearchPartnersQuery extends Query<"searchPartners"> {}

/** What `partners.reward` takes. */
export type RewardPartnerInput = Body<"rewardPartner">;

/** What `partners.createSignInUrl` takes. */
export type CreatePartnerSignInUrlInput = Body<"createPartnerSignInUrl">;

/** What `partners.find` may ask for. */
export interface FindPartnerQuery extends Query<"findPartner"> {}

/** What `partners.referralLinks.list` may ask for. */
export interface ListPartnerReferralLinksQuery extends Query<"listPartnerReferralLinks"> {}

/** What `partners.referralLinks.listDomains` may ask for. */
export interface ListPartnerReferralLinkDomainsQuery extends Query<"listPartnerReferralLinkDomains"> {}

/** What `partners.referralLinks.search` may ask for. */
export interface SearchPartnerReferralLinksQuery extends Query<"searchPartnerReferralLinks"> {}

/** What `customers.list` may ask for. */
export interface ListCustomersQuery extends Query<"listCustomers"> {}

/** What `customers.deleteBy` takes. */
export type DeleteCustomerByInput = Body<"deleteCustomerBy">;

/** What `customers.search` may ask for. */
export interface SearchCustomersQuery extends Query<"searchCustomers"> {}

/** What `customers.transactions.list` may ask for. */
export interface ListCustomerTransactionsQuery extends Query<"listCustomerTransactions"> {}

/** What `customers.referrals.list` may ask for. */
export interface ListCustomerReferralsQuery extends Query<"listCustomerReferrals"> {}

/** What `customers.balance.credit` takes. */
export type CreditCustomerInput = Body<"creditCustomer">;

/** What `customers.invite` takes. */
export type InviteCustomerInput = Body<"inviteCustomer">;

/** What `customers.referralLinks.list` may ask for. */
export interface ListCustomerReferralLinksQuery extends Query<"listCustomerReferralLinks"> {}

/** What `customers.referralLinks.create` takes. */
export type CreateCustomerReferralLinkInput = Body<"createCustomerReferralLink">;

/** What `customers.referralLinks.search` may ask for. */
export interface SearchCustomerReferralLinksQuery extends Query<"searchCustomerReferralLinks"> {}

/** What `transactions.list` may ask for. */
export interface ListTransactionsQuery extends Query<"listTransactions"> {}

/** What `transactions.deleteBy` takes. */
export type DeleteTransactionByInput = Body<"deleteTransactionBy">;

/** What `leads.list` may ask for. */
export interface ListLeadsQuery extends Query<"listLeads"> {}

/** What `leads.convertByGet` may ask for. */
export interface ConvertLeadByGetQuery extends Query<"convertLeadByGet"> {}

/** What `leads.convert` takes. */
export type ConvertLeadInput = Body<"convertLead">;

/** What `leads.rejectByGet` may ask for. */
export interface RejectLeadByGetQuery extends Query<"rejectLeadByGet"> {}

/** What `leads.reject` takes. */
export type RejectLeadInput = Body<"rejectLead">;

/** What `coupons.list` may ask for. */
export interface ListCouponsQuery extends Query<"listCoupons"> {}

/** What `promotionCodes.list` may ask for. */
export interface ListPromotionCodesQuery extends Query<"listPromotionCodes"> {}

/** What `promotionCodes.delete` takes. */
export type DeletePromotionCodeInput = Body<"deletePromotionCode">;

/** What `subscribers.list` may ask for. */
export interface ListSubscribersQuery extends Query<"listSubscribers"> {}

/** What `subscribers.delete` takes. */
export type DeleteSubscriberInput = Body<"deleteSubscriber">;

/** What `subscribers.search` may ask for. */
export interface SearchSubscribersQuery extends Query<"searchSubscribers"> {}

/** What `rewards.list` may ask for. */
export interface ListRewardsQuery extends Query<"listRewards"> {}

/** What `payoutRequests.list` may ask for. */
export interface ListPayoutRequestsQuery extends Query<"listPayoutRequests"> {}

/** What `payoutRequests.search` may ask for. */
export interface SearchPayoutRequestsQuery extends Query<"searchPayoutRequests"> {}

/** What `webhooks.list` may ask for. */
export interface ListWebhooksQuery extends Query<"listWebhooks"> {}

export interface ProgramResource {
  /**
   * Check that key and address work.
   *
   * Also tells which program the key belongs to.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP, WP, N8N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /test`, operation `testKey`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.program.test();
   * ```
   */
  test(options?: CallOptions): Call<Answer<"testKey", 200>["data"], NamedResult<Answer<"testKey", 200>["data"], operations["testKey"]>>;
  /**
   * Read the program, its numbers and its settings.
   *
   * What the answer looks like depends on the type of the program.
   *
   * **Documented** by the vendor (N, O). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /program`, operation `getProgram`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.program.get();
   * ```
   */
  get(options?: CallOptions): Call<Program, NamedResult<Program, operations["getProgram"]>>;
  /**
   * Change the settings of the program.
   *
   * Takes effect for everybody in the program.
   *
   * **Documented** by the vendor (N, O). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `PUT /program`, operation `updateProgram`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.program.update({ name: "Outdoor partners", program_settings: { cookie_lifetime: 90 } });
   * ```
   */
  update(input: ProgramChange, options?: CallOptions): Call<Answer<"updateProgram", 200>, NamedResult<Answer<"updateProgram", 200>, operations["updateProgram"]>>;
  /**
   * Remove the program with everything in it.
   *
   * Takes two calls: the first gives a code, the second sends it within 20 seconds and removes partners, customers, purchases, rewards and settings for good.
   *
   * **Documented** by the vendor (N). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /program`, operation `deleteProgram`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.program.delete({ confirmation_code: "aB3xK9mQ" });
   * ```
   */
  delete(input?: DeleteProgramInput, options?: CallOptions): Call<Answer<"deleteProgram", 200>, NamedResult<Answer<"deleteProgram", 200>, operations["deleteProgram"]>>;
  /**
   * Read the numbers of the program, the older way.
   *
   * `program.get` took its place; it still answers.
   *
   * **Documented** by the vendor (O, WP); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /program/overview`, operation `getProgramOverview`.
   *
   * @deprecated The vendor advises against it.
   * @throws {ApiError} Refused with 400, 401, 403, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.program.overview();
   * ```
   */
  overview(options?: CallOptions): Call<Program, NamedResult<Program, operations["getProgramOverview"]>>;
}

export interface PartnersReferralLinksResource {
  /**
   * List the links of one partner.
   *
   * Every key in the answer works as the public key of the partner.
   *
   * **Documented** by the vendor (N, O). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /partners/{id}/referral_links`, operation `listPartnerReferralLinks`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.partners.referralLinks.list("id_1")) console.log(record);
   * ```
   */
  list(id: string | number, query?: ListPartnerReferralLinksQuery, options?: CallOptions): List<ReferralLink>;
  /**
   * Give a partner one more link.
   *
   * The key must be free in the program.
   *
   * **Documented** by the vendor (O). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /partner_referral_links`, operation `createPartnerReferralLink`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.referralLinks.create({ key: "mara-spring", partner: { id: "prt_7Q2" } });
   * ```
   */
  create(input: NewPartnerReferralLink, options?: CallOptions): Call<ReferralLink, NamedResult<ReferralLink, operations["createPartnerReferralLink"]>>;
  /**
   * List the domains links may lead to.
   *
   * The default domain has no number. Ten to a page unless told otherwise, says the older page.
   *
   * **Documented** by the vendor (O). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /partner_referral_links:domains`, operation `listPartnerReferralLinkDomains`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.partners.referralLinks.listDomains()) console.log(record);
   * ```
   */
  listDomains(query?: ListPartnerReferralLinkDomainsQuery, options?: CallOptions): List<LinkDomain>;
  /**
   * Search the referral links of all partners.
   *
   * Without a filter it probably lists them all.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /partner_referral_links:search`, operation `searchPartnerReferralLinks`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.partners.referralLinks.search()) console.log(record);
   * ```
   */
  search(query?: SearchPartnerReferralLinksQuery, options?: CallOptions): List<ReferralLink>;
  /**
   * Read one link of a partner.
   *
   * It does not say whose link it is.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /partner_referral_links/{id}`, operation `getPartnerReferralLink`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.referralLinks.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<ReferralLink, NamedResult<ReferralLink, operations["getPartnerReferralLink"]>>;
  /**
   * Change one link of a partner.
   *
   * The official SDK sends names in camel case, which the API probably ignores: names are those of the answer.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP); its request is **guessed** from the rest of the API; its answer is **guessed** from the rest of the API. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `PUT /partner_referral_links/{id}`, operation `updatePartnerReferralLink`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.referralLinks.update("id_1", { key: "mara-summer" });
   * ```
   */
  update(id: string | number, input: ReferralLinkChange, options?: CallOptions): Call<ReferralLink, NamedResult<ReferralLink, operations["updatePartnerReferralLink"]>>;
  /**
   * Remove one link of a partner.
   *
   * Sales through the link are credited to nobody from then on.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * Side effects:
   *
   * - **changes-money**: Sales through the link are no longer credited to the partner.
   *
   * `DELETE /partner_referral_links/{id}`, operation `deletePartnerReferralLink`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.referralLinks.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["deletePartnerReferralLink"]>>;
}

export interface PartnersResource {
  /**
   * List all partners.
   *
   * All partners of the affiliate program, in short. Whether archived ones are among them is not documented.
   *
   * **Documented** by the vendor (SEED, N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /partners`, operation `listPartners`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.partners.list()) console.log(record);
   * ```
   */
  list(query?: ListPartnersQuery, options?: CallOptions): List<Partner>;
  /**
   * Add a partner.
   *
   * Makes a partner and the main link. Whether the partner is told by mail is not documented.
   *
   * **Documented** by the vendor (SEED, N, O). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /partners`, operation `createPartner`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.create({
   *   email: "mara.lindqvist@example.test",
   *   name: "Mara",
   *   surname: "Lindqvist",
   *   tags: [
   *     "premium"
   *   ]
   * });
   * ```
   */
  create(input: NewPartner, options?: CallOptions): Call<Partner, NamedResult<Partner, operations["createPartner"]>>;
  /**
   * Change a partner by e-mail address or key.
   *
   * The same as changing by id, for a caller who knows the address or the public key only.
   *
   * **Documented** by the vendor (N, PHP). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `PUT /partners`, operation `updatePartnerBy`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.updateBy({ email: "mara.lindqvist@example.test", update: { surname: "Holm" } });
   * ```
   */
  updateBy(input: PartnerChangeBy, options?: CallOptions): Call<Partner, NamedResult<Partner, operations["updatePartnerBy"]>>;
  /**
   * Remove a partner by e-mail address or key.
   *
   * For good, says the vendor; the record may only be marked as removed. What happens to customers, sales and links is not documented.
   *
   * **Documented** by the vendor (N, PHP). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /partners`, operation `deletePartnerBy`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.deleteBy({ email: "mara.lindqvist@example.test" });
   * ```
   */
  deleteBy(input: DeletePartnerByInput, options?: CallOptions): Call<Done, NamedResult<Done, operations["deletePartnerBy"]>>;
  /**
   * Read one partner.
   *
   * With clicks, sales and commissions, which lists do not have.
   *
   * **Documented** by the vendor (N, N8N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /partners/{id}`, operation `getPartner`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Partner, NamedResult<Partner, operations["getPartner"]>>;
  /**
   * Change some fields of one partner.
   *
   * Custom fields cannot be changed. A changed address may be confirmed by mail to the old or the new one.
   *
   * **Documented** by the vendor (N, O). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * Side effects:
   *
   * - **broadcasts-record**: Every subscriber of partner.updated gets the partner, with the new values.
   * - **emails-subject**: Whether a changed address is confirmed by mail is not documented.
   * - **ends-access**: A new address or password ends the partner's own login, a new key ends the links in use.
   *
   * `PUT /partners/{id}`, operation `updatePartner`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.update("id_1", { update: { name: "Mara", tags: [ "premium", "berlin" ] } });
   * ```
   */
  update(id: string | number, input: PartnerChange, options?: CallOptions): Call<Partner, NamedResult<Partner, operations["updatePartner"]>>;
  /**
   * Remove one partner.
   *
   * For good, says the vendor; the record may only be marked as removed. What happens to the partner's customers, sales and links is not documented.
   *
   * **Documented** by the vendor (N, O). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * Side effects:
   *
   * - **broadcasts-record**: Every subscriber of partner.deleted gets the partner once more.
   * - **deletes-children**: The partner's links and leads probably go too.
   * - **changes-money**: No commission is earned on the partner's customers any more.
   * - **ends-access**: The partner can no longer log in.
   *
   * `DELETE /partners/{id}`, operation `deletePartner`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["deletePartner"]>>;
  /**
   * Search for partners.
   *
   * Parts of a key or id match, too, so compare what comes back. Whether an address is compared as a whole is not documented.
   *
   * **Documented** by the vendor (O, PHP, N8N); its answer is seen in code only. Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /partners:search`, operation `searchPartners`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.partners.search()) console.log(record);
   * ```
   */
  search(query?: SearchPartnersQuery, options?: CallOptions): List<Partner>;
  /**
   * Archive a partner.
   *
   * The partner can no longer log in and earns nothing; `partners.restore` takes it back. An archived partner gives 400.
   *
   * **Documented** by the vendor (N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /partners/{id}/archive`, operation `archivePartner`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.archive("id_1");
   * ```
   */
  archive(id: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["archivePartner"]>>;
  /**
   * Take a partner out of the archive.
   *
   * A partner who is not archived gives 400.
   *
   * **Documented** by the vendor (N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /partners/{id}/revoke-archive`, operation `restorePartner`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.restore("id_1");
   * ```
   */
  restore(id: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["restorePartner"]>>;
  /**
   * Give a partner a commission by hand.
   *
   * In the program's currency, on top of what sales earn.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N); its answer is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /partners/{id}/reward`, operation `rewardPartner`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.reward("id_1", { amount: 25, note: "Spoke at our meetup" });
   * ```
   */
  reward(id: string | number, input: RewardPartnerInput, options?: CallOptions): Call<Reward, NamedResult<Reward, operations["rewardPartner"]>>;
  /**
   * Make an address that signs a partner in.
   *
   * Whoever opens the address is the partner, once, for as long as it says: never write it into a log.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N); its answer is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /partners:sign-in-url`, operation `createPartnerSignInUrl`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.createSignInUrl({ email: "mara.lindqvist@example.test", expires_in: 120 });
   * ```
   */
  createSignInUrl(input: CreatePartnerSignInUrlInput, options?: CallOptions): Call<SignInUrl, NamedResult<SignInUrl, operations["createPartnerSignInUrl"]>>;
  /**
   * Find one partner by e-mail address, key or id.
   *
   * That the address is compared as a whole is only assumed, so the answer is compared once more by the caller.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /partner`, operation `findPartner`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.partners.find();
   * ```
   */
  find(query?: FindPartnerQuery, options?: CallOptions): Call<Partner, NamedResult<Partner, operations["findPartner"]>>;
  readonly referralLinks: PartnersReferralLinksResource;
}

export interface CustomersTransactionsResource {
  /**
   * List the purchases of one customer.
   *
   * With the commission each of them earned.
   *
   * **Documented** by the vendor (N, N8N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /customers/{key}/transactions`, operation `listCustomerTransactions`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.customers.transactions.list("key_1")) console.log(record);
   * ```
   */
  list(key: string | number, query?: ListCustomerTransactionsQuery, options?: CallOptions): List<Transaction>;
}

export interface CustomersReferralsResource {
  /**
   * List whom a customer referred.
   *
   * Other people, each a customer of the program.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /customers/{id}/referrals`, operation `listCustomerReferrals`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.customers.referrals.list("id_1")) console.log(record);
   * ```
   */
  list(id: string | number, query?: ListCustomerReferralsQuery, options?: CallOptions): List<ReferralCustomer>;
}

export interface CustomersStatsResource {
  /**
   * Read how well a customer refers.
   *
   * Only numbers, as far as known.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /customers/{id}/stats`, operation `getCustomerStats`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.stats.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<CustomerStats, NamedResult<CustomerStats, operations["getCustomerStats"]>>;
}

export interface CustomersBalanceResource {
  /**
   * Read what a customer has earned and not used.
   *
   * In each currency of the program.
   *
   * **Documented** by the vendor (O, PHP). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /customers/{id}/balance`, operation `getCustomerBalance`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.balance.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<CustomerBalance, NamedResult<CustomerBalance, operations["getCustomerBalance"]>>;
  /**
   * Credit a customer by hand.
   *
   * The documents do not agree on whether this adds to the balance or uses it up: try it with a customer of your own first.
   *
   * **Documented** by the vendor (O, NG, PHP); its answer is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /customers/{id}/balance/credit`, operation `creditCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.balance.credit("id_1", { amount: 3, is_currency: true, amount_units: "usd" });
   * ```
   */
  credit(id: string | number, input: CreditCustomerInput, options?: CallOptions): Call<CustomerBalance, NamedResult<CustomerBalance, operations["creditCustomer"]>>;
}

export interface CustomersReferralLinksResource {
  /**
   * List the links of one customer.
   *
   * Every key in the answer works as the public key of the customer.
   *
   * **Documented** by the vendor (O, NG). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /customers/{id}/referral_links`, operation `listCustomerReferralLinks`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.customers.referralLinks.list("id_1")) console.log(record);
   * ```
   */
  list(id: string | number, query?: ListCustomerReferralLinksQuery, options?: CallOptions): List<ReferralLink>;
  /**
   * Give a customer one more link.
   *
   * The key must be free in the program.
   *
   * **Documented** by the vendor (O, NG). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /customer_referral_links`, operation `createCustomerReferralLink`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.referralLinks.create({ key: "alma-friends", customer: { id: "cust_1" } });
   * ```
   */
  create(input: CreateCustomerReferralLinkInput, options?: CallOptions): Call<ReferralLink, NamedResult<ReferralLink, operations["createCustomerReferralLink"]>>;
  /**
   * Search the referral links of all customers.
   *
   * Without a filter it probably lists them all.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /customer_referral_links:search`, operation `searchCustomerReferralLinks`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.customers.referralLinks.search()) console.log(record);
   * ```
   */
  search(query?: SearchCustomerReferralLinksQuery, options?: CallOptions): List<ReferralLink>;
  /**
   * Read one link of a customer.
   *
   * It does not say whose link it is.
   *
   * **Documented** by the vendor (O). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /customer_referral_links/{id}`, operation `getCustomerReferralLink`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.referralLinks.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<ReferralLink, NamedResult<ReferralLink, operations["getCustomerReferralLink"]>>;
  /**
   * Change one link of a customer.
   *
   * The official SDK sends names in camel case, which the API probably ignores: names are those of the answer.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP); its request is **guessed** from the rest of the API; its answer is **guessed** from the rest of the API. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `PUT /customer_referral_links/{id}`, operation `updateCustomerReferralLink`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.referralLinks.update("id_1", { key: "mara-summer" });
   * ```
   */
  update(id: string | number, input: ReferralLinkChange, options?: CallOptions): Call<ReferralLink, NamedResult<ReferralLink, operations["updateCustomerReferralLink"]>>;
  /**
   * Remove one link of a customer.
   *
   * Whoever comes by the link is credited to nobody from then on.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /customer_referral_links/{id}`, operation `deleteCustomerReferralLink`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.referralLinks.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["deleteCustomerReferralLink"]>>;
}

export interface CustomersResource {
  /**
   * List all customers.
   *
   * In an affiliate program those whom partners brought, in a refer-a-friend program everybody. Whether suspended and archived ones are among them is not documented.
   *
   * **Documented** by the vendor (SEED, N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /customers`, operation `listCustomers`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.customers.list()) console.log(record);
   * ```
   */
  list(query?: ListCustomersQuery, options?: CallOptions): List<Customer>;
  /**
   * Add a customer.
   *
   * In an affiliate program the customer belongs to a partner, and an unknown partner is a refusal. In a refer-a-friend program everything may be left out.
   *
   * **Documented** by the vendor (SEED, N, O, N8N). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /customers`, operation `createCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.create({
   *   key: "acct_90411",
   *   email: "jonas.okafor@example.test",
   *   name: "Jonas",
   *   surname: "Okafor",
   *   tags: [
   *     "new"
   *   ],
   *   partner: {
   *     id: "prt_7Q2"
   *   }
   * });
   * ```
   */
  create(input: NewAffiliateCustomer | NewReferralCustomer, options?: CallOptions): Call<Customer, NamedResult<Customer, operations["createCustomer"]>>;
  /**
   * Change a customer who is named in the body.
   *
   * By key in an affiliate program, by id in a refer-a-friend program.
   *
   * **Documented** by the vendor (N, PHP). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `PUT /customers`, operation `updateCustomerBy`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.updateBy({ key: "acct_90411", update: { surname: "Holm" } });
   * ```
   */
  updateBy(input: CustomerChangeBy, options?: CallOptions): Call<Customer, NamedResult<Customer, operations["updateCustomerBy"]>>;
  /**
   * Remove a customer who is named in the body.
   *
   * Removes the record of all their purchases, too, and changes commissions: the vendor advises suspending instead.
   *
   * **Documented** by the vendor (N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /customers`, operation `deleteCustomerBy`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.deleteBy({ key: "acct_90411" });
   * ```
   */
  deleteBy(input: DeleteCustomerByInput, options?: CallOptions): Call<Done, NamedResult<Done, operations["deleteCustomerBy"]>>;
  /**
   * Find customers by e-mail address or key.
   *
   * Parts of a value may match, and suspended or deleted customers may be missing.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N, PHP). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /customers:search`, operation `searchCustomers`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.customers.search()) console.log(record);
   * ```
   */
  search(query?: SearchCustomersQuery, options?: CallOptions): List<Customer>;
  /**
   * Read one customer.
   *
   * The e-mail address works in place of the key.
   *
   * **Documented** by the vendor (N, N8N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /customers/{key}`, operation `getCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.get("key_1");
   * ```
   */
  get(key: string | number, options?: CallOptions): Call<Customer, NamedResult<Customer, operations["getCustomer"]>>;
  /**
   * Change some fields of one customer, even its key.
   *
   * After a changed key the old one answers 404. Sales probably show the new key from then on; that is worth a look, because the key is often the person's e-mail address.
   *
   * **Documented** by the vendor (N, O). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * Side effects:
   *
   * - **broadcasts-record**: Every subscriber of customer.updated gets the customer, with the new values.
   *
   * `PUT /customers/{key}`, operation `updateCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.update("key_1", { update: { email: "k3v9@example.test", name: "k3v9", tags: [] } });
   * ```
   */
  update(key: string | number, input: CustomerChange, options?: CallOptions): Call<Customer, NamedResult<Customer, operations["updateCustomer"]>>;
  /**
   * Remove one customer and the record of all their purchases.
   *
   * It changes commissions, too: the vendor itself advises to suspend instead.
   *
   * **Documented** by the vendor (N, N8N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /customers/{key}`, operation `deleteCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.delete("key_1");
   * ```
   */
  delete(key: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["deleteCustomer"]>>;
  readonly transactions: CustomersTransactionsResource;
  /**
   * Suspend a customer.
   *
   * Purchases earn no commission until `customers.approve`.
   *
   * **Documented** by the vendor (N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /customers/{key}/suspend`, operation `suspendCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.suspend("key_1");
   * ```
   */
  suspend(key: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["suspendCustomer"]>>;
  /**
   * Let a suspended customer count again.
   *
   * Purchases earn commission again.
   *
   * **Documented** by the vendor (N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /customers/{key}/approve`, operation `approveCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.approve("key_1");
   * ```
   */
  approve(key: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["approveCustomer"]>>;
  /**
   * Archive a customer.
   *
   * Meant for refer-a-friend programs; whether affiliate programs have it is not documented.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /customers/{key}/archive`, operation `archiveCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.archive("key_1");
   * ```
   */
  archive(key: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["archiveCustomer"]>>;
  /**
   * Take a customer out of the archive.
   *
   * Meant for refer-a-friend programs; whether affiliate programs have it is not documented.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /customers/{key}/revoke-archive`, operation `restoreCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.restore("key_1");
   * ```
   */
  restore(key: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["restoreCustomer"]>>;
  readonly referrals: CustomersReferralsResource;
  readonly stats: CustomersStatsResource;
  readonly balance: CustomersBalanceResource;
  /**
   * Invite somebody by mail.
   *
   * Sends a mail to the address, and no call lists or removes what was sent.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /customers:invite`, operation `inviteCustomer`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.customers.invite({
   *   email: "n.berg@example.test",
   *   name: "Nora",
   *   personalization: {
   *     sender: "Alma"
   *   }
   * });
   * ```
   */
  invite(input: InviteCustomerInput, options?: CallOptions): Call<Done, NamedResult<Done, operations["inviteCustomer"]>>;
  readonly referralLinks: CustomersReferralLinksResource;
}

export interface TransactionsResource {
  /**
   * List all purchases.
   *
   * Of all customers, with the commission each of them earned.
   *
   * **Documented** by the vendor (SEED, N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /transactions`, operation `listTransactions`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.transactions.list()) console.log(record);
   * ```
   */
  list(query?: ListTransactionsQuery, options?: CallOptions): List<Transaction>;
  /**
   * Record a purchase, or several of one customer.
   *
   * Earns a commission unless told otherwise. An unknown customer is probably refused; one official text says that the purchase is then recorded for nobody.
   *
   * **Documented** by the vendor (SEED, N, O, N8N). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /transactions`, operation `createTransaction`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.transactions.create({
   *   key: "inv_2041",
   *   amount: 99.99,
   *   amount_units: "usd",
   *   action: "sale",
   *   product_id: "prod_1",
   *   product_type: "monthly",
   *   customer: {
   *     key: "acct_90411"
   *   }
   * });
   * ```
   */
  create(input: NewTransaction | NewTransactions, options?: CallOptions): Call<Transaction, NamedResult<Transaction, operations["createTransaction"]>>;
  /**
   * Remove a purchase that is named in the body.
   *
   * Takes the commission back. One official plugin found that the form with the key in the path did not work, and sends this one.
   *
   * **Documented** by the vendor (N, O, WP). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /transactions`, operation `deleteTransactionBy`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.transactions.deleteBy({ key: "inv_2041" });
   * ```
   */
  deleteBy(input: DeleteTransactionByInput, options?: CallOptions): Call<Done, NamedResult<Done, operations["deleteTransactionBy"]>>;
  /**
   * Read one purchase.
   *
   * Keys of purchases are not always unique; which one is answered then is not documented.
   *
   * **Documented** by the vendor (N, N8N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /transactions/{key}`, operation `getTransaction`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.transactions.get("key_1");
   * ```
   */
  get(key: string | number, options?: CallOptions): Call<Transaction, NamedResult<Transaction, operations["getTransaction"]>>;
  /**
   * Remove a purchase.
   *
   * Takes the commission back: this is how a refund is recorded. A part of a purchase cannot be taken back.
   *
   * **Documented** by the vendor (N, O). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /transactions/{key}`, operation `deleteTransaction`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.transactions.delete("key_1");
   * ```
   */
  delete(key: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["deleteTransaction"]>>;
  /**
   * Archive a purchase and its commission.
   *
   * Archived already, it gives 400.
   *
   * **Documented** by the vendor (N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /transactions/{key}/archive`, operation `archiveTransaction`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.transactions.archive("key_1");
   * ```
   */
  archive(key: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["archiveTransaction"]>>;
  /**
   * Take a purchase and its commission out of the archive.
   *
   * Not archived, it gives 400.
   *
   * **Documented** by the vendor (N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /transactions/{key}/revoke-archive`, operation `restoreTransaction`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.transactions.restore("key_1");
   * ```
   */
  restore(key: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["restoreTransaction"]>>;
}

export interface LeadsResource {
  /**
   * List all leads.
   *
   * There is no search. A lead that a partner entered is found only by reading every page.
   *
   * **Documented** by the vendor (N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /leads`, operation `listLeads`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.leads.list()) console.log(record);
   * ```
   */
  list(query?: ListLeadsQuery, options?: CallOptions): List<Lead>;
  /**
   * Enter a lead.
   *
   * For a partner, with the answers of the form under the numbers of its fields, which `leads.details` lists.
   *
   * **Documented** by the vendor (N, O). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /leads`, operation `createLead`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.leads.create({
   *   name: "Ines Duarte",
   *   email: "ines.duarte@example.test",
   *   partner: {
   *     id: "prt_7Q2"
   *   },
   *   cfields: {
   *     "12": "Duarte Lda"
   *   }
   * });
   * ```
   */
  create(input: NewLead, options?: CallOptions): Call<Lead, NamedResult<Lead, operations["createLead"]>>;
  /**
   * Read what leads earn, and which questions the form asks.
   *
   * The settings of the program, not a lead.
   *
   * **Documented** by the vendor (O). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /leads/details`, operation `getLeadDetails`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.leads.details();
   * ```
   */
  details(options?: CallOptions): Call<LeadDetails, NamedResult<LeadDetails, operations["getLeadDetails"]>>;
  /**
   * Read one lead.
   *
   * With the answers in the form.
   *
   * **Documented** by the vendor (N, N8N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /leads/{id}`, operation `getLead`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.leads.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Lead, NamedResult<Lead, operations["getLead"]>>;
  /**
   * Remove one lead.
   *
   * For good, says official code.
   *
   * **Documented** by the vendor (N, N8N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /leads/{id}`, operation `deleteLead`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.leads.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["deleteLead"]>>;
  /**
   * Make a customer of a lead, by GET.
   *
   * Changes something although it is a GET: a browser or a proxy that repeats it repeats that, too. `leads.convert` does the same by POST.
   *
   * **Documented** by the vendor (N, O). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `GET /leads/convert`, operation `convertLeadByGet`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.leads.convertByGet({ id: "id_1" });
   * ```
   */
  convertByGet(query: ConvertLeadByGetQuery, options?: CallOptions): Call<Lead, NamedResult<Lead, operations["convertLeadByGet"]>>;
  /**
   * Make a customer of a lead.
   *
   * The customer gets a key that Partnero makes up; the lead names it from then on.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N); its answer is documented. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /leads/convert`, operation `convertLead`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.leads.convert({ id: 44, commission_transaction_amount: 120 });
   * ```
   */
  convert(input: ConvertLeadInput, options?: CallOptions): Call<Lead, NamedResult<Lead, operations["convertLead"]>>;
  /**
   * Reject a lead, by GET.
   *
   * Changes something although it is a GET: a browser or a proxy that repeats it repeats that, too. `leads.reject` does the same by POST.
   *
   * **Documented** by the vendor (N, O); its answer is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `GET /leads/reject`, operation `rejectLeadByGet`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.leads.rejectByGet({ id: "id_1" });
   * ```
   */
  rejectByGet(query: RejectLeadByGetQuery, options?: CallOptions): Call<Lead, NamedResult<Lead, operations["rejectLeadByGet"]>>;
  /**
   * Reject a lead.
   *
   * No customer comes of it, and neither can it be converted any more.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N); its answer is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /leads/reject`, operation `rejectLead`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.leads.reject({ id: 44 });
   * ```
   */
  reject(input: RejectLeadInput, options?: CallOptions): Call<Lead, NamedResult<Lead, operations["rejectLead"]>>;
}

export interface CouponsResource {
  /**
   * List all coupons.
   *
   * With the promotion codes of each. Ten to a page in the sample, where other lists have fifteen.
   *
   * **Documented** by the vendor (N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /coupons`, operation `listCoupons`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.coupons.list()) console.log(record);
   * ```
   */
  list(query?: ListCouponsQuery, options?: CallOptions): List<Coupon>;
  /**
   * Make a coupon.
   *
   * It may be made at a shop or payment service, too; the answer says whether that worked.
   *
   * **Documented** by the vendor (N). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /coupons`, operation `createCoupon`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.coupons.create({
   *   uuid_code: "coupon_9",
   *   name: "SPRING25",
   *   active: true,
   *   coupon_discount_type: "percent",
   *   coupon_discount_amount: 25,
   *   coupon_duration_type: "months",
   *   coupon_duration_value: 11
   * });
   * ```
   */
  create(input: NewCoupon, options?: CallOptions): Call<Coupon, NamedResult<Coupon, operations["createCoupon"]>>;
  /**
   * Change a coupon, or count a use of it.
   *
   * Name, metadata and uses; no other field is named.
   *
   * **Documented** by the vendor (N). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `PUT /coupons`, operation `updateCoupon`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.coupons.update({ uuid_code: "coupon_9", redeem: true, transaction_key: "inv_2041" });
   * ```
   */
  update(input: CouponChange, options?: CallOptions): Call<Coupon, NamedResult<Coupon, operations["updateCoupon"]>>;
}

export interface PromotionCodesResource {
  /**
   * List all promotion codes.
   *
   * Of all coupons. Codes and limits may hold names of people.
   *
   * **Documented** by the vendor (N). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /promotion-codes`, operation `listPromotionCodes`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.promotionCodes.list()) console.log(record);
   * ```
   */
  list(query?: ListPromotionCodesQuery, options?: CallOptions): List<PromotionCode>;
  /**
   * Make a promotion code for a coupon.
   *
   * An older page writes this path in the singular, which is probably a slip.
   *
   * **Documented** by the vendor (N, O). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /promotion-codes`, operation `createPromotionCode`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.promotionCodes.create({
   *   code: "MARA20",
   *   coupon_uuid: "coupon_9",
   *   limit_to_specific_partner: true,
   *   coupon_specific_partners: {
   *     id: "prt_7Q2",
   *     full_name: "Mara Lindqvist"
   *   }
   * });
   * ```
   */
  create(input: NewPromotionCode, options?: CallOptions): Call<PromotionCode, NamedResult<PromotionCode, operations["createPromotionCode"]>>;
  /**
   * Change a promotion code, or count a use of it.
   *
   * The body names the code.
   *
   * **Documented** by the vendor (N). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `PUT /promotion-codes`, operation `updatePromotionCode`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.promotionCodes.update({ code: "MARA20", redeem: true, transaction_key: "inv_2041" });
   * ```
   */
  update(input: PromotionCodeChange, options?: CallOptions): Call<PromotionCode, NamedResult<PromotionCode, operations["updatePromotionCode"]>>;
  /**
   * Remove a promotion code.
   *
   * For good: nothing brings it back. The body names it together with its coupon.
   *
   * **Documented** by the vendor (N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /promotion-codes`, operation `deletePromotionCode`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.promotionCodes.delete({ code: "MARA20", coupon: { uuid_code: "coupon_9" } });
   * ```
   */
  delete(input: DeletePromotionCodeInput, options?: CallOptions): Call<Answer<"deletePromotionCode", 200>["data"], NamedResult<Answer<"deletePromotionCode", 200>["data"], operations["deletePromotionCode"]>>;
  /**
   * Read one promotion code.
   *
   * The reference says that there is such a call; its path is known from third-party code.
   *
   * **Guessed**: inferred from the rest of the API (N, PY). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /promotion-codes/{code}`, operation `getPromotionCode`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.promotionCodes.get("code_1");
   * ```
   */
  get(code: string | number, options?: CallOptions): Call<PromotionCode, NamedResult<PromotionCode, operations["getPromotionCode"]>>;
}

export interface SubscribersResource {
  /**
   * List all subscribers.
   *
   * Everybody who subscribed to the newsletter.
   *
   * **Documented** by the vendor (N, O). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /subscribers`, operation `listSubscribers`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.subscribers.list()) console.log(record);
   * ```
   */
  list(query?: ListSubscribersQuery, options?: CallOptions): List<Subscriber>;
  /**
   * Add a subscriber.
   *
   * Where a mail service is connected, it gives the id: send none.
   *
   * **Documented** by the vendor (N, O). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /subscribers`, operation `createSubscriber`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.subscribers.create({ email: "theo.marsh@example.test", name: "Theo Marsh", tos: true });
   * ```
   */
  create(input: NewSubscriber, options?: CallOptions): Call<Subscriber, NamedResult<Subscriber, operations["createSubscriber"]>>;
  /**
   * Change a subscriber.
   *
   * The body names the subscriber by id or e-mail address.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP); its answer is **guessed** from the rest of the API. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `PUT /subscribers`, operation `updateSubscriber`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.subscribers.update({ email: "theo.marsh@example.test", update: { name: "Theo Holm" } });
   * ```
   */
  update(input: SubscriberChange, options?: CallOptions): Call<Subscriber, NamedResult<Subscriber, operations["updateSubscriber"]>>;
  /**
   * Remove a subscriber.
   *
   * The body names the subscriber by id or e-mail address. A connected mail service may bring them back.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /subscribers`, operation `deleteSubscriber`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.subscribers.delete({ email: "theo.marsh@example.test" });
   * ```
   */
  delete(input: DeleteSubscriberInput, options?: CallOptions): Call<Done, NamedResult<Done, operations["deleteSubscriber"]>>;
  /**
   * Search for subscribers.
   *
   * Which filters there are is not listed; these two are assumed. Compare what comes back.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /subscribers:search`, operation `searchSubscribers`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.subscribers.search()) console.log(record);
   * ```
   */
  search(query?: SearchSubscribersQuery, options?: CallOptions): List<Subscriber>;
  /**
   * Read one subscriber.
   *
   * By id or e-mail address.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /subscribers/{id}`, operation `getSubscriber`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.subscribers.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Subscriber, NamedResult<Subscriber, operations["getSubscriber"]>>;
}

export interface RewardsResource {
  /**
   * List the rewards of a newsletter program.
   *
   * What subscribers can earn, not what they earned.
   *
   * **Documented** by the vendor (O). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /rewards`, operation `listRewards`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.rewards.list()) console.log(record);
   * ```
   */
  list(query?: ListRewardsQuery, options?: CallOptions): List<NewsletterReward>;
  /**
   * Make a reward for a newsletter program.
   *
   * Nothing changes or removes one by API, as far as known.
   *
   * **Documented** by the vendor (O). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /rewards`, operation `createReward`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.rewards.create({
   *   name: "Coupon",
   *   description: "Ten percent off",
   *   subscribers_count: 1,
   *   fulfillment_type: "generic_coupon",
   *   fulfillment_value: "REWARD10"
   * });
   * ```
   */
  create(input: NewNewsletterReward, options?: CallOptions): Call<NewsletterReward, NamedResult<NewsletterReward, operations["createReward"]>>;
  /**
   * Read one reward of a newsletter program.
   *
   * With how often it was earned.
   *
   * **Documented** by the vendor (O). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /rewards/{id}`, operation `getReward`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.rewards.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<NewsletterReward, NamedResult<NewsletterReward, operations["getReward"]>>;
}

export interface PayoutRequestsResource {
  /**
   * List all payout requests.
   *
   * Of all partners, whatever became of them.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /payout_requests`, operation `listPayoutRequests`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.payoutRequests.list()) console.log(record);
   * ```
   */
  list(query?: ListPayoutRequestsQuery, options?: CallOptions): List<PayoutRequest>;
  /**
   * Ask for a payout in the name of a partner.
   *
   * Of everything that is unpaid in one currency: there is no amount to send. Refused where the partner is not active, or has no payment details.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N); its answer is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /payout_requests`, operation `createPayoutRequest`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.payoutRequests.create({
   *   partner: {
   *     id: "prt_7Q2"
   *   },
   *   amount_units: "usd",
   *   gateway: "paypal",
   *   payout_settings: {
   *     username: "mara.pay@example.test"
   *   }
   * });
   * ```
   */
  create(input: NewPayoutRequest, options?: CallOptions): Call<PayoutRequest, NamedResult<PayoutRequest, operations["createPayoutRequest"]>>;
  /**
   * Find the payout requests of one partner.
   *
   * What is named must hold all together.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /payout_requests:search`, operation `searchPayoutRequests`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.payoutRequests.search()) console.log(record);
   * ```
   */
  search(query?: SearchPayoutRequestsQuery, options?: CallOptions): List<PayoutRequest>;
  /**
   * Read one payout request.
   *
   * By its number.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /payout_requests/{id}`, operation `getPayoutRequest`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.payoutRequests.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<PayoutRequest, NamedResult<PayoutRequest, operations["getPayoutRequest"]>>;
  /**
   * Approve a payout request.
   *
   * Only while it waits for a decision; the message of a refusal names the status that stands in the way. No call rejects one.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N); its answer is **guessed** from the rest of the API. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /payout_requests/{id}/approve`, operation `approvePayoutRequest`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.payoutRequests.approve("id_1");
   * ```
   */
  approve(id: string | number, options?: CallOptions): Call<PayoutRequest, NamedResult<PayoutRequest, operations["approvePayoutRequest"]>>;
  /**
   * Say that a payout was made.
   *
   * Only once it is approved. Clears the balance and moves no money.
   *
   * **Guessed**: seen in code that calls it, not documented (N8N); its answer is **guessed** from the rest of the API. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /payout_requests/{id}/mark_as_paid`, operation `markPayoutRequestAsPaid`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.payoutRequests.markAsPaid("id_1");
   * ```
   */
  markAsPaid(id: string | number, options?: CallOptions): Call<PayoutRequest, NamedResult<PayoutRequest, operations["markPayoutRequestAsPaid"]>>;
}

export interface WebhooksResource {
  /**
   * List who is told about changes.
   *
   * Every address that records about people are sent to. An older page allows 10 to 100 to a page, and 10 where nothing is said.
   *
   * **Documented** by the vendor (N, O). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /webhooks`, operation `listWebhooks`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of partnero.webhooks.list()) console.log(record);
   * ```
   */
  list(query?: ListWebhooksQuery, options?: CallOptions): List<Webhook>;
  /**
   * Have an address told about changes.
   *
   * An event that the type of program does not have is refused.
   *
   * **Documented** by the vendor (N, O). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `POST /webhooks`, operation `createWebhook`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.webhooks.create({
   *   name: "CRM",
   *   url: "https://crm.example.test/hooks",
   *   events: [
   *     "partner.created",
   *     "transaction.created"
   *   ]
   * });
   * ```
   */
  create(input: NewWebhook, options?: CallOptions): Call<Webhook, NamedResult<Webhook, operations["createWebhook"]>>;
  /**
   * Read one webhook.
   *
   * With its signing secret.
   *
   * **Documented** by the vendor (N, O). Safe to repeat: sent again after trouble. Limit: not published; not paced until the first 429.
   *
   * `GET /webhooks/{key}`, operation `getWebhook`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.webhooks.get("key_1");
   * ```
   */
  get(key: string | number, options?: CallOptions): Call<Webhook, NamedResult<Webhook, operations["getWebhook"]>>;
  /**
   * Change one webhook.
   *
   * What is not named stays.
   *
   * **Documented** by the vendor (N, O). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `PUT /webhooks/{key}`, operation `updateWebhook`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.webhooks.update("key_1", { is_active: false });
   * ```
   */
  update(key: string | number, input: WebhookChange, options?: CallOptions): Call<Webhook, NamedResult<Webhook, operations["updateWebhook"]>>;
  /**
   * Tell an address nothing any more.
   *
   * Its key and signing secret go with it.
   *
   * **Guessed**: seen in code that calls it, not documented (PHP, N8N). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: not published; not paced until the first 429.
   *
   * `DELETE /webhooks/{key}`, operation `deleteWebhook`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await partnero.webhooks.delete("key_1");
   * ```
   */
  delete(key: string | number, options?: CallOptions): Call<Done, NamedResult<Done, operations["deleteWebhook"]>>;
}

/** Everything that can be called by name. */
export interface Resources {
  readonly program: ProgramResource;
  readonly partners: PartnersResource;
  readonly customers: CustomersResource;
  readonly transactions: TransactionsResource;
  readonly leads: LeadsResource;
  readonly coupons: CouponsResource;
  readonly promotionCodes: PromotionCodesResource;
  readonly subscribers: SubscribersResource;
  readonly rewards: RewardsResource;
  readonly payoutRequests: PayoutRequestsResource;
  readonly webhooks: WebhooksResource;
}

export type Paths = paths;
export type Operations = operations;
