// Generated from specs/loyalty-lt/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

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

/** Shop. */
export interface Shop extends Schema<"Shop"> {}
/** Rules for points. */
export interface PointsRule extends Schema<"PointsRule"> {}
/** New shop. */
export interface NewShop extends Schema<"NewShop"> {}
/** Change of a shop. */
export interface ShopChange extends Schema<"ShopChange"> {}
/** Change of several shops. */
export interface ShopsChange extends Schema<"ShopsChange"> {}
/** Member. */
export interface Customer extends Schema<"Customer"> {}
/** Card. */
export interface LoyaltyCard extends Schema<"LoyaltyCard"> {}
/** Consent. */
export interface Consent extends Schema<"Consent"> {}
/** Numbers of one member. */
export interface LoyaltyStats extends Schema<"LoyaltyStats"> {}
/** Change of a member. */
export interface CustomerChange extends Schema<"CustomerChange"> {}
/** New member. */
export interface NewCustomer extends Schema<"NewCustomer"> {}
/** Many new members. */
export interface CustomerImport extends Schema<"CustomerImport"> {}
/** Change of many members. */
export interface CustomersChange extends Schema<"CustomersChange"> {}
/** Levels set by hand. */
export interface TierAdjustments extends Schema<"TierAdjustments"> {}
/** Group of members. */
export interface Segment extends Schema<"Segment"> {}
/** New group of members. */
export interface NewSegment extends Schema<"NewSegment"> {}
/** Criteria. */
export interface Criteria extends Schema<"Criteria"> {}
/** Something done with a whole group. */
export interface SegmentOperation extends Schema<"SegmentOperation"> {}
/** Points in several shops. */
export interface CrossShopAward extends Schema<"CrossShopAward"> {}
/** An award in several shops. */
export interface CrossShopAwardResult extends Schema<"CrossShopAwardResult"> {}
/** Points for one member. */
export interface PointsAward extends Schema<"PointsAward"> {}
/** Points for many members. */
export interface PointsBatch extends Schema<"PointsBatch"> {}
/** Corrections of points. */
export interface PointsCorrections extends Schema<"PointsCorrections"> {}
/** Purchase or points. */
export interface Transaction extends Schema<"Transaction"> {}
/** Purchase as one line. */
export interface TransactionLine extends Schema<"TransactionLine"> {}
/** Purchase in full. */
export interface TransactionDetail extends Schema<"TransactionDetail"> {}
/** A purchase to be recorded. */
export interface NewTransaction extends Schema<"NewTransaction"> {}
/** Many purchases. */
export interface TransactionBatch extends Schema<"TransactionBatch"> {}
/** Many redemptions. */
export interface RedemptionBatch extends Schema<"RedemptionBatch"> {}
/** Job. */
export interface Job extends Schema<"Job"> {}
/** What became of a batch. */
export interface BulkResult extends Schema<"BulkResult"> {}
/** What became of one item. */
export interface BulkItemResult extends Schema<"BulkItemResult"> {}
/** Numbers of all shops. */
export interface AnalyticsOverview extends Schema<"AnalyticsOverview"> {}
/** Shops side by side. */
export interface ShopComparison extends Schema<"ShopComparison"> {}
/** Way of one member. */
export interface CustomerJourney extends Schema<"CustomerJourney"> {}
/** Revenue of the program. */
export interface RevenueAttribution extends Schema<"RevenueAttribution"> {}
/** Worth of members. */
export interface LifetimeValue extends Schema<"LifetimeValue"> {}
/** Costs and gains. */
export interface ProfitImpact extends Schema<"ProfitImpact"> {}
/** Ranking of shops. */
export interface ShopRanking extends Schema<"ShopRanking"> {}
/** Comparison with the trade. */
export interface IndustryBenchmarks extends Schema<"IndustryBenchmarks"> {}
/** Agreed numbers. */
export interface KpiDashboard extends Schema<"KpiDashboard"> {}
/** Who may stay away. */
export interface ChurnPrediction extends Schema<"ChurnPrediction"> {}
/** Expected revenue. */
export interface RevenueForecast extends Schema<"RevenueForecast"> {}
/** Advice for a campaign. */
export interface CampaignOptimization extends Schema<"CampaignOptimization"> {}
/** Report. */
export interface Report extends Schema<"Report"> {}
/** A report to be made. */
export interface NewReport extends Schema<"NewReport"> {}
/** Campaign. */
export interface Campaign extends Schema<"Campaign"> {}
/** New campaign. */
export interface NewCampaign extends Schema<"NewCampaign"> {}
/** Numbers of a campaign. */
export interface CampaignAnalytics extends Schema<"CampaignAnalytics"> {}
/** Test of variants. */
export interface AbTest extends Schema<"AbTest"> {}
/** New test of variants. */
export interface NewAbTest extends Schema<"NewAbTest"> {}
/** Rule that acts by itself. */
export interface Automation extends Schema<"Automation"> {}
/** New rule that acts by itself. */
export interface NewAutomation extends Schema<"NewAutomation"> {}
/** Member of staff. */
export interface StaffMember extends Schema<"StaffMember"> {}
/** New member of staff. */
export interface NewStaffMember extends Schema<"NewStaffMember"> {}
/** Members of staff compared. */
export interface StaffPerformance extends Schema<"StaffPerformance"> {}
/** Numbers of one member of staff. */
export interface StaffAnalytics extends Schema<"StaffAnalytics"> {}
/** Role. */
export interface Role extends Schema<"Role"> {}
/** New role. */
export interface NewRole extends Schema<"NewRole"> {}
/** What a role may do. */
export interface RolePermissions extends Schema<"RolePermissions"> {}
/** Partner. */
export interface Partner extends Schema<"Partner"> {}
/** Session. */
export interface Session extends Schema<"Session"> {}
/** Who calls. */
export interface Caller extends Schema<"Caller"> {}
/** Settings for all shops. */
export interface GlobalSettings extends Schema<"GlobalSettings"> {}
/** Looks. */
export interface BrandingSettings extends Schema<"BrandingSettings"> {}
/** Integrations. */
export interface IntegrationSettings extends Schema<"IntegrationSettings"> {}
/** Domain of the partner. */
export interface CustomDomain extends Schema<"CustomDomain"> {}
/** A domain to be used. */
export interface NewCustomDomain extends Schema<"NewCustomDomain"> {}
/** App of the partner. */
export interface MobileApp extends Schema<"MobileApp"> {}
/** An app to be set up. */
export interface NewMobileApp extends Schema<"NewMobileApp"> {}
/** Deployment of an app. */
export interface AppDeployment extends Schema<"AppDeployment"> {}
/** A deployment to be made. */
export interface NewAppDeployment extends Schema<"NewAppDeployment"> {}
/** Connection. */
export interface ErpConnection extends Schema<"ErpConnection"> {}
/** Connection to SAP. */
export interface SapSettings extends Schema<"SapSettings"> {}
/** Connection to Oracle. */
export interface OracleSettings extends Schema<"OracleSettings"> {}
/** Connection to another system. */
export interface CustomErpSettings extends Schema<"CustomErpSettings"> {}
/** Where fields go. */
export interface FieldMappings extends Schema<"FieldMappings"> {}
/** Rules. */
export interface SyncRules extends Schema<"SyncRules"> {}
/** Article in stock. */
export interface InventoryItem extends Schema<"InventoryItem"> {}
/** Subscriber. */
export interface Webhook extends Schema<"Webhook"> {}
/** New webhook. */
export interface NewWebhook extends Schema<"NewWebhook"> {}
/** Change of a webhook. */
export interface WebhookChange extends Schema<"WebhookChange"> {}
/** What was sent. */
export interface WebhookDelivery extends Schema<"WebhookDelivery"> {}
/** Event. */
export type EventName = Schema<"EventName">;
/** Delivery. */
export interface Delivery extends Schema<"Delivery"> {}
/** What compliance events carry. */
export interface ComplianceEvent extends Schema<"ComplianceEvent"> {}
/** Bundle about one person. */
export interface ExportBundle extends Schema<"ExportBundle"> {}
/** Export. */
export interface ExportJob extends Schema<"ExportJob"> {}
/** An export to be made. */
export interface NewExport extends Schema<"NewExport"> {}
/** File of an export. */
export interface ExportFile extends Schema<"ExportFile"> {}
/** An anonymization to be done. */
export interface Anonymization extends Schema<"Anonymization"> {}
/** Plan of an anonymization. */
export interface AnonymizationPlan extends Schema<"AnonymizationPlan"> {}
/** Receipt of an anonymization. */
export interface AnonymizationReceipt extends Schema<"AnonymizationReceipt"> {}
/** Entry of the vendor's audit trail. */
export interface AuditEntry extends Schema<"AuditEntry"> {}
/** Retention policy. */
export interface RetentionPolicy extends Schema<"RetentionPolicy"> {}
/** A policy to be set. */
export interface RetentionPolicyInput extends Schema<"RetentionPolicyInput"> {}
/** How long one kind of data is kept. */
export interface RetentionRule extends Schema<"RetentionRule"> {}
/** What a policy would remove. */
export interface RetentionPreview extends Schema<"RetentionPreview"> {}
/** Run of a retention policy. */
export interface RetentionRun extends Schema<"RetentionRun"> {}
/** Legal hold. */
export interface LegalHold extends Schema<"LegalHold"> {}
/** New legal hold. */
export interface NewLegalHold extends Schema<"NewLegalHold"> {}
/** Change of one of many members. */
export interface NamedCustomerChange extends Schema<"NamedCustomerChange"> {}
/** Level of a member. */
export type Tier = Schema<"Tier">;
/** Tier of a partner. */
export type PartnerTier = Schema<"PartnerTier">;
/** Who did it. */
export interface Actor extends Schema<"Actor"> {}
/** Amount in one currency. */
export interface Money extends Schema<"Money"> {}
/** Refusal. */
export type Error = Schema<"Error">;
/** Address and password. */
export interface Login extends Schema<"Login"> {}
/** Outcome. */
export type Success = Schema<"Success">;
/** Id of the call. */
export type RequestId = Schema<"RequestId">;
export type Id = Schema<"Id">;
/** Why an item failed. */
export interface ItemError extends Schema<"ItemError"> {}
export interface NamedError extends Schema<"NamedError"> {}
export interface ListedError extends Schema<"ListedError"> {}
/** Which quota, or which feature. */
export interface QuotaDetails extends Schema<"QuotaDetails"> {}
export interface NumberedError extends Schema<"NumberedError"> {}
/** Refresh token. */
export interface Refresh extends Schema<"Refresh"> {}
/** Done. */
export interface Done extends Schema<"Done"> {}
/** Where a page is. */
export interface PageMeta extends Schema<"PageMeta"> {}
/** What happens when an item fails. */
export type BulkMode = Schema<"BulkMode">;
/** Section of a bundle. */
export type SectionName = Schema<"SectionName">;
/** How to go on. */
export interface CursorMeta extends Schema<"CursorMeta"> {}
/** How a shop does. */
export interface ShopPerformance extends Schema<"ShopPerformance"> {}
/** Which days count. */
export interface ReportedPeriod extends Schema<"ReportedPeriod"> {}
/** Numbers of one shop. */
export interface ComparedShop extends Schema<"ComparedShop"> {}
/** Numbers of shops. */
export interface ComparedNumbers extends Schema<"ComparedNumbers"> {}
/** Kind of campaign. */
export type CampaignType = Schema<"CampaignType">;
/** From day to day. */
export interface DateRange extends Schema<"DateRange"> {}
/** Status of a campaign. */
export type CampaignStatus = Schema<"CampaignStatus">;
/** What a campaign gives. */
export interface Reward extends Schema<"Reward"> {}
/** Which shops. */
export type ShopChoice = Schema<"ShopChoice">;
/** Whom a campaign reaches. */
export interface Audience extends Schema<"Audience"> {}
/** Channel. */
export type Channel = Schema<"Channel">;
/** Right. */
export type Permission = Schema<"Permission">;
/** In which shops. */
export interface ShopAccess extends Schema<"ShopAccess"> {}
/** Settings for all shops to be set. */
export interface GlobalSettingsInput extends Schema<"GlobalSettingsInput"> {}
/** Looks to be set. */
export interface BrandingInput extends Schema<"BrandingInput"> {}
/** Integrations to be set. */
export interface IntegrationInput extends Schema<"IntegrationInput"> {}
/** How to sign in. */
export interface ErpAuth extends Schema<"ErpAuth"> {}
/** What is exchanged. */
export type ErpEntity = Schema<"ErpEntity">;
/** Bringing members together. */
export interface CustomerSync extends Schema<"CustomerSync"> {}
/** Telling SAP. */
export interface SapWebhook extends Schema<"SapWebhook"> {}
/** Posting points. */
export interface FinancialSync extends Schema<"FinancialSync"> {}
/** Where one field goes. */
export interface FieldMapping extends Schema<"FieldMapping"> {}
/** One rule. */
export interface SyncRule extends Schema<"SyncRule"> {}
/** New subscriber. */
export interface NewWebhookAnswer extends Schema<"NewWebhookAnswer"> {}
/** Where data comes from. */
export type Provenance = Schema<"Provenance">;
/** Number of records. */
export interface RecordCounts extends Schema<"RecordCounts"> {}
/** What becomes of fields. */
export interface FieldAction extends Schema<"FieldAction"> {}
/** What stays. */
export interface Retained extends Schema<"Retained"> {}
/** Points that are lost. */
export interface ForfeitedPoints extends Schema<"ForfeitedPoints"> {}
/** How far one shop is. */
export interface AnonymizedShop extends Schema<"AnonymizedShop"> {}
/** Somebody else who has to act. */
export interface Downstream extends Schema<"Downstream"> {}
/** Number of records. */
export interface RetentionTotals extends Schema<"RetentionTotals"> {}
/** What one rule finds. */
export interface RetentionRuleCount extends Schema<"RetentionRuleCount"> {}
/** What a hold names. */
export interface HoldScope extends Schema<"HoldScope"> {}

/** What `shops.list` may ask for. */
export interface ListShopsQuery extends Query<"listShops"> {}

/** What `customers.list` may ask for. */
export interface ListCustomersQuery extends Query<"listCustomers"> {}

/** What `customers.search` may ask for. */
export interface SearchCustomersQuery extends Query<"searchCustomers"> {}

/** What `customers.transactions.list` may ask for. */
export interface ListCustomerTransactionsQuery extends Query<"listCustomerTransactions"> {}

/** What `customers.segments.list` may ask for. */
export interface ListSegmentsQuery extends Query<"listSegments"> {}

/** What `customers.segments.listCustomers` may ask for. */
export interface ListSegmentCustomersQuery extends Query<"listSegmentCustomers"> {}

/** What `transactions.list` may ask for. */
export interface ListTransactionsQuery extends Query<"listTransactions"> {}

/** What `jobs.results.list` may ask for. */
export interface ListJobResultsQuery extends Query<"listJobResults"> {}

/** What `analytics.overview` may ask for. */
export interface GetAnalyticsOverviewQuery extends Query<"getAnalyticsOverview"> {}

/** What `analytics.compareShops` may ask for. */
export interface CompareShopsQuery extends Query<"compareShops"> {}

/** What `analytics.customerJourney` may ask for. */
export interface GetCustomerJourneyQuery extends Query<"getCustomerJourney"> {}

/** What `analytics.revenueAttribution` may ask for. */
export interface GetRevenueAttributionQuery extends Query<"getRevenueAttribution"> {}

/** What `analytics.lifetimeValue` may ask for. */
export interface GetLifetimeValueQuery extends Query<"getLifetimeValue"> {}

/** What `analytics.profitImpact` may ask for. */
export interface GetProfitImpactQuery extends Query<"getProfitImpact"> {}

/** What `analytics.shopRankings` may ask for. */
export interface RankShopsQuery extends Query<"rankShops"> {}

/** What `analytics.industryBenchmarks` may ask for. */
export interface GetIndustryBenchmarksQuery extends Query<"getIndustryBenchmarks"> {}

/** What `analytics.kpiDashboard` may ask for. */
export interface GetKpiDashboardQuery extends Query<"getKpiDashboard"> {}

/** What `analytics.churnPrediction` may ask for. */
export interface PredictChurnQuery extends Query<"predictChurn"> {}

/** What `analytics.revenueForecast` may ask for. */
export interface ForecastRevenueQuery extends Query<"forecastRevenue"> {}

/** What `analytics.campaignOptimization` may ask for. */
export interface GetCampaignOptimizationQuery extends Query<"getCampaignOptimization"> {}

/** What `campaigns.list` may ask for. */
export interface ListCampaignsQuery extends Query<"listCampaigns"> {}

/** What `campaigns.analytics` may ask for. */
export interface GetCampaignAnalyticsQuery extends Query<"getCampaignAnalytics"> {}

/** What `campaigns.bulkCreate` takes. */
export type CreateCampaignsInBulkInput = Body<"createCampaignsInBulk">;

/** What `staff.list` may ask for. */
export interface ListStaffQuery extends Query<"listStaff"> {}

/** What `staff.bulkOperations` takes. */
export type RunStaffOperationsInput = Body<"runStaffOperations">;

/** What `staff.performance` may ask for. */
export interface GetStaffPerformanceQuery extends Query<"getStaffPerformance"> {}

/** What `staff.setPermissions` takes. */
export type SetStaffPermissionsInput = Body<"setStaffPermissions">;

/** What `staff.analytics` may ask for. */
export interface GetStaffAnalyticsQuery extends Query<"getStaffAnalytics"> {}

/** What `staff.listActivity` may ask for. */
export interface ListStaffActivityQuery extends Query<"listStaffActivity"> {}

/** What `staff.assignRoles` takes. */
export type AssignRolesInput = Body<"assignRoles">;

/** What `integrations.oracle.listInventory` may ask for. */
export interface ListOracleInventoryQuery extends Query<"listOracleInventory"> {}

/** What `integrations.customErp.setFieldMappings` takes. */
export type SetFieldMappingsInput = Body<"setFieldMappings">;

/** What `integrations.customErp.setSyncRules` takes. */
export type SetSyncRulesInput = Body<"setSyncRules">;

/** What `webhooks.deliveries.list` may ask for. */
export interface ListWebhookDeliveriesQuery extends Query<"listWebhookDeliveries"> {}

/** What `webhooks.test` takes. */
export type TestWebhookInput = Body<"testWebhook">;

/** What `compliance.exports.getCustomerData` may ask for. */
export interface ExportCustomerDataQuery extends Query<"exportCustomerData"> {}

/** What `compliance.exports.list` may ask for. */
export interface ListExportsQuery extends Query<"listExports"> {}

/** What `compliance.anonymizations.list` may ask for. */
export interface ListAnonymizationsQuery extends Query<"listAnonymizations"> {}

/** What `compliance.auditTrail.list` may ask for. */
export interface ListAuditTrailQuery extends Query<"listAuditTrail"> {}

/** What `compliance.auditTrail.createExport` takes. */
export type ExportAuditTrailInput = Body<"exportAuditTrail">;

/** What `staff.listActions` may ask for. */
export interface ListStaffActionsQuery extends Query<"listStaffActions"> {}

/** What `compliance.retentionPolicy.preview` takes. */
export type PreviewRetentionPolicyInput = Body<"previewRetentionPolicy">;

/** What `compliance.retentionPolicy.runs.list` may ask for. */
export interface ListRetentionRunsQuery extends Query<"listRetentionRuns"> {}

/** What `compliance.legalHolds.list` may ask for. */
export interface ListLegalHoldsQuery extends Query<"listLegalHolds"> {}

export interface SessionResource {
  /**
   * Begin a session with a person's address and password.
   *
   * The session lasts an hour, its refresh token 30 days. Calls made with it also say whose it is, in `X-Partner-ID`.
   *
   * **Documented** by the vendor (V). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /auth/login`, operation `login`.
   *
   * @throws {ApiError} Refused with 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.session.login({ email: "dpo@example.test", password: "…", remember: false });
   * ```
   */
  login(input: Login, options?: CallOptions): Call<Session, NamedResult<Session, operations["login"]>>;
  /**
   * Exchange a refresh token for a new session.
   *
   * One page sends the refresh token in the body, another as bearer token. Both are accepted. The old token is used up.
   *
   * **Guessed**: inferred from the rest of the API (A3, A5). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /auth/refresh`, operation `refreshSession`.
   *
   * @throws {ApiError} Refused with 401, 403, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.session.refresh({ refresh_token: "def502" });
   * ```
   */
  refresh(input: Refresh, options?: CallOptions): Call<Session, NamedResult<Session, operations["refreshSession"]>>;
  /**
   * End the session.
   *
   * Described for the Shop API. Whether the refresh token ends with it is not said.
   *
   * **Guessed**: inferred from the rest of the API (A3); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /auth/logout`, operation `logout`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.session.logout();
   * ```
   */
  logout(options?: CallOptions): Call<Done | undefined, NamedResult<Done | undefined, operations["logout"]>>;
  /**
   * Read who the caller is.
   *
   * Tells whose name will stand in the audit trail, and what that person or key may do.
   *
   * **Guessed**: inferred from the rest of the API (A3); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /auth/me`, operation `getSession`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.session.get();
   * ```
   */
  get(options?: CallOptions): Call<Caller, NamedResult<Caller, operations["getSession"]>>;
}

export interface PartnerResource {
  /**
   * Read the partner this key belongs to.
   *
   * With the plan, its limits and what it includes. Good for a first call: it changes nothing and shows whether a key works.
   *
   * **Documented** by the vendor (V). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /profile`, operation `getProfile`.
   *
   * @throws {ApiError} Refused with 401, 403, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.partner.get();
   * ```
   */
  get(options?: CallOptions): Call<Partner, NamedResult<Partner, operations["getProfile"]>>;
}

export interface ShopsStaffResource {
  /**
   * Add a member of staff to a shop.
   *
   * The person is invited by mail, unless `send_invitation` is false.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /shops/{shop_id}/staff`, operation `createStaffMember`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.shops.staff.create("shop_id_1", {
   *   name: "Marta Sousa",
   *   email: "marta.sousa@example.test",
   *   position: "Privacy officer",
   *   role: "administrator",
   *   permissions: [
   *     "compliance:export",
   *     "compliance:erase",
   *     "audit:read"
   *   ]
   * });
   * ```
   */
  create(shopId: string | number, input: NewStaffMember, options?: CallOptions): Call<StaffMember, NamedResult<StaffMember, operations["createStaffMember"]>>;
}

export interface ShopsResource {
  /**
   * List the partner's shops.
   *
   * All shops the key or the session may reach.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /shops`, operation `listShops`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.shops.list()) console.log(record);
   * ```
   */
  list(query?: ListShopsQuery, options?: CallOptions): List<Shop>;
  /**
   * Open a shop.
   *
   * A shop with premises needs an address and a city. When the plan allows no more shops, the answer is 402.
   *
   * **Documented** by the vendor (SEED, V); its request is **guessed** from the rest of the API; its answer is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /shops`, operation `createShop`.
   *
   * @throws {ApiError} Refused with 401, 402, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.shops.create({
   *   name: "Trail Braga",
   *   type: "physical",
   *   address: "Rua 4",
   *   city: "Braga",
   *   country_code: "PT",
   *   phone: "+351900000912",
   *   is_active: false
   * });
   * ```
   */
  create(input: NewShop, options?: CallOptions): Call<Shop, NamedResult<Shop, operations["createShop"]>>;
  /**
   * Change several shops.
   *
   * The same change for many shops, or one for each. The vendor's portal changes status, hours, rules for points and contacts this way.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `PUT /shops/bulk-update`, operation `updateShopsInBulk`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.shops.bulkUpdate({ shop_ids: [ 11, 12 ], changes: { status: "inactive" }, mode: "atomic" });
   * ```
   */
  bulkUpdate(input: ShopsChange, options?: CallOptions): Call<BulkResult, NamedResult<BulkResult, operations["updateShopsInBulk"]>>;
  /**
   * Read one shop.
   *
   * With its rules for points, its hours and its numbers.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /shops/{id}`, operation `getShop`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.shops.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Shop, NamedResult<Shop, operations["getShop"]>>;
  /**
   * Change one shop.
   *
   * What is not named stays. The id never changes; an archived shop stays archived.
   *
   * **Documented** by the vendor (SEED, V); its request is **guessed** from the rest of the API; its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `PUT /shops/{id}`, operation `updateShop`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.shops.update("id_1", {
   *   working_hours: {
   *     friday: "08:00-22:00"
   *   },
   *   loyalty_settings: {
   *     points_per_currency: 10
   *   }
   * });
   * ```
   */
  update(id: string | number, input: ShopChange, options?: CallOptions): Call<Shop, NamedResult<Shop, operations["updateShop"]>>;
  readonly staff: ShopsStaffResource;
}

export interface CustomersStatsResource {
  /**
   * Read the numbers of one member.
   *
   * Points, level and visits of one member over all shops.
   *
   * **Documented** by the vendor (V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /customers/{id}/loyalty-stats`, operation `getCustomerStats`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 410, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.customers.stats.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<LoyaltyStats, NamedResult<LoyaltyStats, operations["getCustomerStats"]>>;
}

export interface CustomersTransactionsResource {
  /**
   * List purchases and points of one member.
   *
   * Purchases and what changed the points, the newest first, over all shops or in one.
   *
   * **Documented** by the vendor (V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /customers/{id}/transactions`, operation `listCustomerTransactions`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 410, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.customers.transactions.list("id_1")) console.log(record);
   * ```
   */
  list(id: string | number, query?: ListCustomerTransactionsQuery, options?: CallOptions): List<Transaction>;
}

export interface CustomersSegmentsResource {
  /**
   * List groups of members.
   *
   * Those of the vendor, such as VIP, active, new and dormant, and the partner's own.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /customers/segments`, operation `listSegments`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.customers.segments.list()) console.log(record);
   * ```
   */
  list(query?: ListSegmentsQuery, options?: CallOptions): List<Segment>;
  /**
   * Make a group of members.
   *
   * A dynamic group is counted again by itself. In the portal, criteria are age, place, gender, spending, frequency, preferred goods, activity, registration, last purchase and season.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /customers/segments`, operation `createSegment`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.customers.segments.create({
   *   name: "Dormant in Porto",
   *   is_dynamic: true,
   *   criteria: {
   *     match: "all",
   *     rules: [
   *       {
   *         field: "last_purchase_at",
   *         operator: "before",
   *         value: "2026-08-01"
   *       },
   *       {
   *         field: "city",
   *         operator: "eq",
   *         value: "Porto"
   *       }
   *     ]
   *   }
   * });
   * ```
   */
  create(input: NewSegment, options?: CallOptions): Call<Segment, NamedResult<Segment, operations["createSegment"]>>;
  /**
   * List the members of a group.
   *
   * In short form, as in the list of all members.
   *
   * **Documented** by the vendor (V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /customers/segments/{id}/customers`, operation `listSegmentCustomers`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.customers.segments.listCustomers("id_1")) console.log(record);
   * ```
   */
  listCustomers(id: string | number, query?: ListSegmentCustomersQuery, options?: CallOptions): List<Customer>;
  /**
   * Do something with every member of a group.
   *
   * Answers with a job. Anonymizing is left out on purpose: it is done one person at a time.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /customers/segments/{id}/bulk-operations`, operation `runSegmentOperation`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.customers.segments.run("id_1", {
   *   operation: "award_points",
   *   parameters: {
   *     points: 50,
   *     shop_id: 12
   *   },
   *   reason: "The shop opens again"
   * });
   * ```
   */
  run(id: string | number, input: SegmentOperation, options?: CallOptions): Call<Job, NamedResult<Job, operations["runSegmentOperation"]>>;
}

export interface CustomersResource {
  /**
   * List members, or find some by e-mail address, phone or card number.
   *
   * The search matches parts of names, addresses, phone and card numbers, so namesakes come back too. Every other filter is designed: a server that does not know it ignores it and answers with everybody. Exact ones for addresses and numbers are left out for that reason.
   *
   * **Documented** by the vendor (V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /customers`, operation `listCustomers`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.customers.list()) console.log(record);
   * ```
   */
  list(query?: ListCustomersQuery, options?: CallOptions): List<Customer>;
  /**
   * Search for members.
   *
   * A path of the vendor's SDK API, and a second way where the list cannot search. Compare what comes back.
   *
   * **Guessed**: inferred from the rest of the API (A5). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /customers/search`, operation `searchCustomers`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.customers.search()) console.log(record);
   * ```
   */
  search(query?: SearchCustomersQuery, options?: CallOptions): List<Customer>;
  /**
   * Read one member.
   *
   * With cards, points in each shop, consents and the latest purchases. After an anonymization it answers 410 (designed).
   *
   * **Documented** by the vendor (V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /customers/{id}`, operation `getCustomer`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 410, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.customers.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Customer, NamedResult<Customer, operations["getCustomer"]>>;
  /**
   * Change some fields of one member.
   *
   * What is not named stays. Whether a changed address is confirmed by mail is not said.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed** from the rest of the API. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `PUT /customers/{id}`, operation `updateCustomer`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 410, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.customers.update("id_1", {
   *   city: "Braga",
   *   communication_preferences: {
   *     email: {
   *       email_promotions: false
   *     }
   *   }
   * });
   * ```
   */
  update(id: string | number, input: CustomerChange, options?: CallOptions): Call<Customer, NamedResult<Customer, operations["updateCustomer"]>>;
  readonly stats: CustomersStatsResource;
  readonly transactions: CustomersTransactionsResource;
  /**
   * Add many members.
   *
   * At most as many as the tier allows: 50,000 (enterprise), 25,000 or 10,000. Above 1,000 the answer is a job (designed). A person who was erased and put on the suppression list is skipped with `SUPPRESSED_SUBJECT`.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /customers/bulk-import`, operation `importCustomers`.
   *
   * @throws {ApiError} Refused with 401, 402, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.customers.bulkImport({
   *   customers: [
   *     {
   *       first_name: "Ines",
   *       last_name: "Prata",
   *       email: "ines.prata@example.test",
   *       external_id: "crm-9"
   *     },
   *     {
   *       first_name: "Rui",
   *       last_name: "Nunes",
   *       email: "not-an-address"
   *     }
   *   ],
   *   on_duplicate: "skip"
   * });
   * ```
   */
  bulkImport(input: CustomerImport, options?: CallOptions): Call<BulkResult | Job, NamedResult<BulkResult | Job, operations["importCustomers"]>>;
  /**
   * Change many members.
   *
   * Each with its own change. The tier's batch size applies.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `PUT /customers/bulk-update`, operation `updateCustomersInBulk`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.customers.bulkUpdate({
   *   customers: [
   *     {
   *       id: 40217,
   *       communication_preferences: {
   *         email: {
   *           email_promotions: false
   *         }
   *       }
   *     },
   *     {
   *       id: 40218,
   *       city: "Braga"
   *     }
   *   ],
   *   mode: "atomic"
   * });
   * ```
   */
  bulkUpdate(input: CustomersChange, options?: CallOptions): Call<BulkResult | Job, NamedResult<BulkResult | Job, operations["updateCustomersInBulk"]>>;
  /**
   * Set the level of many members by hand.
   *
   * A level set by hand may end at a time; then the member is counted again. The tier's batch size applies.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /customers/bulk-tier-update`, operation `setTiersInBulk`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.customers.bulkTierUpdate({
   *   adjustments: [
   *     {
   *       customer_id: 40217,
   *       tier: "platinum",
   *       reason: "Made good for a mistake",
   *       effective_until: "2027-06-30T23:59:59Z"
   *     }
   *   ],
   *   notify_customers: false
   * });
   * ```
   */
  bulkTierUpdate(input: TierAdjustments, options?: CallOptions): Call<BulkResult, NamedResult<BulkResult, operations["setTiersInBulk"]>>;
  readonly segments: CustomersSegmentsResource;
}

export interface PointsResource {
  /**
   * Give a member points in several shops.
   *
   * One award, shared out among the shops that are named. The vendor shows 100 points shared 40, 30 and 30 without saying how; the fields that say it are designed.
   *
   * **Documented** by the vendor (V). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /points/cross-shop-award`, operation `awardPointsAcrossShops`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.points.crossShopAward({
   *   customer_id: 40217,
   *   points: 90,
   *   reason: "Ten years of the group",
   *   source_shop_id: 11,
   *   credited_to_shops: [
   *     11,
   *     12
   *   ],
   *   reference: "anniversary-2026"
   * });
   * ```
   */
  crossShopAward(input: CrossShopAward, options?: CallOptions): Call<CrossShopAwardResult, NamedResult<CrossShopAwardResult, operations["awardPointsAcrossShops"]>>;
  /**
   * Give many members points.
   *
   * At most as many as the tier allows: 50,000 (enterprise), 25,000 or 10,000. An item that fails does not stop the others unless `mode` says so.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /points/bulk-award`, operation `awardPointsInBulk`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.points.bulkAward({
   *   transactions: [
   *     {
   *       card_id: 9911,
   *       points: 10,
   *       reason: "Survey"
   *     },
   *     {
   *       card_id: 9912,
   *       points: 10,
   *       reason: "Survey"
   *     }
   *   ]
   * });
   * ```
   */
  bulkAward(input: PointsBatch, options?: CallOptions): Call<BulkResult | Job, NamedResult<BulkResult | Job, operations["awardPointsInBulk"]>>;
  /**
   * Correct the points of many members.
   *
   * `points` may be below zero here. Whether a balance may go below zero is asked by a designed field.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed** from the rest of the API. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /points/bulk-adjust`, operation `adjustPointsInBulk`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.points.bulkAdjust({
   *   transactions: [
   *     {
   *       card_id: 9911,
   *       points: -25,
   *       reason: "Given twice",
   *       reference: "adj-9"
   *     }
   *   ],
   *   allow_negative_balance: false
   * });
   * ```
   */
  bulkAdjust(input: PointsCorrections, options?: CallOptions): Call<BulkResult | Job, NamedResult<BulkResult | Job, operations["adjustPointsInBulk"]>>;
}

export interface TransactionsResource {
  /**
   * List purchases and points of all members.
   *
   * Described for another of the vendor's pages, where each is one flat line; that it is the same here is assumed. Both spellings of the dates are sent where somebody asks for dates.
   *
   * **Guessed**: inferred from the rest of the API (A2, A4). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /transactions`, operation `listTransactions`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.transactions.list()) console.log(record);
   * ```
   */
  list(query?: ListTransactionsQuery, options?: CallOptions): List<Answer<"listTransactions", 200>["data"][number]>;
  /**
   * Read one purchase.
   *
   * With what was bought, the receipt, and how the points came about.
   *
   * **Guessed**: inferred from the rest of the API (A2). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /transactions/{id}`, operation `getTransaction`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.transactions.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<TransactionDetail, NamedResult<TransactionDetail, operations["getTransaction"]>>;
  /**
   * Record many purchases.
   *
   * For tills that worked without a connection, or a move from another system. The tier's batch size applies, and an item that fails does not stop the others unless `mode` says so.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /transactions/bulk-process`, operation `processTransactionsInBulk`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.transactions.bulkProcess({
   *   transactions: [
   *     {
   *       order_id: "TR-WEB-901",
   *       customer_id: 40217,
   *       shop_id: 12,
   *       order_total: 18.5,
   *       currency: "EUR",
   *       type: "purchase",
   *       transaction_date: "2026-11-19T19:00:00Z"
   *     }
   *   ]
   * });
   * ```
   */
  bulkProcess(input: TransactionBatch, options?: CallOptions): Call<BulkResult | Job, NamedResult<BulkResult | Job, operations["processTransactionsInBulk"]>>;
}

export interface RedemptionsResource {
  /**
   * Spend the points of many members.
   *
   * An item without enough points fails and does not stop the others unless `mode` says so. The tier's batch size applies.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /redemptions/bulk-process`, operation `processRedemptionsInBulk`.
   *
   * @throws {ApiError} Refused with 400, 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.redemptions.bulkProcess({
   *   redemptions: [
   *     {
   *       card_id: 9911,
   *       points: 200,
   *       reason: "Voucher",
   *       reference: "TR-55200",
   *       shop_id: 11
   *     }
   *   ]
   * });
   * ```
   */
  bulkProcess(input: RedemptionBatch, options?: CallOptions): Call<BulkResult | Job, NamedResult<BulkResult | Job, operations["processRedemptionsInBulk"]>>;
}

export interface JobsResultsResource {
  /**
   * List what became of each item of a job.
   *
   * With `status=failed` only those that need another look. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /jobs/{job_id}/results`, operation `listJobResults`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.jobs.results.list("job_id_1")) console.log(record);
   * ```
   */
  list(jobId: string | number, query?: ListJobResultsQuery, options?: CallOptions): List<BulkItemResult>;
}

export interface JobsResource {
  /**
   * Read how far a job is.
   *
   * As long as it is not over, `Retry-After` says when to ask again. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /jobs/{job_id}`, operation `getJob`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.jobs.get("job_id_1");
   * ```
   */
  get(jobId: string | number, options?: CallOptions): Call<Job, NamedResult<Job, operations["getJob"]>>;
  readonly results: JobsResultsResource;
}

export interface AnalyticsResource {
  /**
   * Read the numbers of all shops.
   *
   * Members, cards, points, revenue and the best shops. The page shows this answer without the envelope, probably for short; read it either way.
   *
   * **Documented** by the vendor (SEED, V). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/overview`, operation `getAnalyticsOverview`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.overview();
   * ```
   */
  overview(query?: GetAnalyticsOverviewQuery, options?: CallOptions): Call<AnalyticsOverview, NamedResult<AnalyticsOverview, operations["getAnalyticsOverview"]>>;
  /**
   * Compare the shops.
   *
   * The page names five groups of numbers: new members, use of points, revenue for each member, engagement, and levels. How each is written is designed.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/shops/comparison`, operation `compareShops`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.compareShops();
   * ```
   */
  compareShops(query?: CompareShopsQuery, options?: CallOptions): Call<ShopComparison, NamedResult<ShopComparison, operations["compareShops"]>>;
  /**
   * Read the way of one member through the shops.
   *
   * Visits, purchases and levels in order, and what the vendor expects next. This is profiling of one person and belongs into an answer to a request for access.
   *
   * **Documented** by the vendor (V). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/customer-journey`, operation `getCustomerJourney`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 410, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.customerJourney({ customer_id: "customer_id_1" });
   * ```
   */
  customerJourney(query: GetCustomerJourneyQuery, options?: CallOptions): Call<CustomerJourney, NamedResult<CustomerJourney, operations["getCustomerJourney"]>>;
  /**
   * Read what revenue came from the program.
   *
   * By shop and by what brought it. The page shows the query alone.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/revenue-attribution`, operation `getRevenueAttribution`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.revenueAttribution();
   * ```
   */
  revenueAttribution(query?: GetRevenueAttributionQuery, options?: CallOptions): Call<RevenueAttribution, NamedResult<RevenueAttribution, operations["getRevenueAttribution"]>>;
  /**
   * Read what members are worth over their time.
   *
   * By group, such as by level. The page shows the query alone.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/customer-ltv`, operation `getLifetimeValue`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.lifetimeValue();
   * ```
   */
  lifetimeValue(query?: GetLifetimeValueQuery, options?: CallOptions): Call<LifetimeValue, NamedResult<LifetimeValue, operations["getLifetimeValue"]>>;
  /**
   * Read what the program costs and brings.
   *
   * What rewards and the program cost, what they bring, and what unspent points are worth. The page shows the query alone.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/profit-impact`, operation `getProfitImpact`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.profitImpact();
   * ```
   */
  profitImpact(query?: GetProfitImpactQuery, options?: CallOptions): Call<ProfitImpact, NamedResult<ProfitImpact, operations["getProfitImpact"]>>;
  /**
   * Rank the shops by one number.
   *
   * The page shows `revenue_per_customer`; the answer is designed.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/shop-rankings`, operation `rankShops`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.shopRankings();
   * ```
   */
  shopRankings(query?: RankShopsQuery, options?: CallOptions): Call<ShopRanking, NamedResult<ShopRanking, operations["rankShops"]>>;
  /**
   * Compare the partner with others of its trade.
   *
   * The page says that the others are not named; the answer is designed.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/industry-benchmarks`, operation `getIndustryBenchmarks`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.industryBenchmarks();
   * ```
   */
  industryBenchmarks(query?: GetIndustryBenchmarksQuery, options?: CallOptions): Call<IndustryBenchmarks, NamedResult<IndustryBenchmarks, operations["getIndustryBenchmarks"]>>;
  /**
   * Read the numbers that were agreed on.
   *
   * Each with its target and how it stands. The page shows the query alone.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/kpi-dashboard`, operation `getKpiDashboard`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.kpiDashboard();
   * ```
   */
  kpiDashboard(query?: GetKpiDashboardQuery, options?: CallOptions): Call<KpiDashboard, NamedResult<KpiDashboard, operations["getKpiDashboard"]>>;
  /**
   * List members who may stay away.
   *
   * A guess about each person, so it belongs into an answer to a request for access. The page shows the query alone, without pages; those are designed.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/churn-prediction`, operation `predictChurn`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.churnPrediction();
   * ```
   */
  churnPrediction(query?: PredictChurnQuery, options?: CallOptions): Call<ChurnPrediction, NamedResult<ChurnPrediction, operations["predictChurn"]>>;
  /**
   * Read the revenue that is expected.
   *
   * Month by month with a range. The page shows the query alone.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/revenue-forecast`, operation `forecastRevenue`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.revenueForecast();
   * ```
   */
  revenueForecast(query?: ForecastRevenueQuery, options?: CallOptions): Call<RevenueForecast, NamedResult<RevenueForecast, operations["forecastRevenue"]>>;
  /**
   * Read when and where a campaign works best.
   *
   * Day, hour and channel with what each is expected to bring. The page shows the query alone.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/campaign-optimization`, operation `getCampaignOptimization`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.analytics.campaignOptimization();
   * ```
   */
  campaignOptimization(query?: GetCampaignOptimizationQuery, options?: CallOptions): Call<CampaignOptimization, NamedResult<CampaignOptimization, operations["getCampaignOptimization"]>>;
}

export interface ReportsResource {
  /**
   * Have a report made.
   *
   * About some shops, days and numbers. Whether the page's server answers with the report or with a promise of it is not shown; the promise is designed.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /analytics/reports`, operation `createReport`.
   *
   * @throws {ApiError} Refused with 401, 402, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.reports.create({
   *   report_type: "customer_behavior",
   *   date_range: {
   *     start: "2026-01-01",
   *     end: "2026-10-31"
   *   },
   *   shops: [
   *     11,
   *     12
   *   ],
   *   metrics: [
   *     "retention_rate",
   *     "avg_transaction_value"
   *   ],
   *   format: "json"
   * });
   * ```
   */
  create(input: NewReport, options?: CallOptions): Call<Report, NamedResult<Report, operations["createReport"]>>;
  /**
   * Read how far a report is.
   *
   * When it is done, with the address of the file, which is kept for seven days. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /analytics/reports/{report_id}`, operation `getReport`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.reports.get("report_id_1");
   * ```
   */
  get(reportId: string | number, options?: CallOptions): Call<Report, NamedResult<Report, operations["getReport"]>>;
}

export interface CampaignsAbTestsResource {
  /**
   * Try variants of a campaign against each other.
   *
   * Across groups of shops, says the page. The vendor's tests of mails give 10 to 30 % of the audience in equal parts 1 to 48 hours; a tie goes to the first variant. Groups of shops that overlap are refused.
   *
   * **Documented** by the vendor (SEED, V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /campaigns/ab-test`, operation `createAbTest`.
   *
   * @throws {ApiError} Refused with 401, 402, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.campaigns.abTests.create({
   *   name: "Size of the bonus",
   *   campaign: {
   *     name: "Bonus",
   *     type: "points_bonus",
   *     shops: "all",
   *     starts_at: "2026-12-01T00:00:00Z"
   *   },
   *   split_by: "shop_group",
   *   variants: [
   *     {
   *       key: "A",
   *       name: "+20",
   *       weight: 0.5,
   *       shops: [
   *         11
   *       ],
   *       changes: {
   *         reward: {
   *           bonus_points: 20
   *         }
   *       }
   *     },
   *     {
   *       key: "B",
   *       name: "+40",
   *       weight: 0.5,
   *       shops: [
   *         12
   *       ],
   *       changes: {
   *         reward: {
   *           bonus_points: 40
   *         }
   *       }
   *     }
   *   ],
   *   primary_metric: "revenue_per_customer",
   *   auto_promote: false
   * });
   * ```
   */
  create(input: NewAbTest, options?: CallOptions): Call<AbTest, NamedResult<AbTest, operations["createAbTest"]>>;
  /**
   * Read how a test stands.
   *
   * With the winner once there is one. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /campaigns/ab-test/{id}`, operation `getAbTest`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.campaigns.abTests.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<AbTest, NamedResult<AbTest, operations["getAbTest"]>>;
}

export interface CampaignsAutomationsResource {
  /**
   * Set up a rule that acts by itself.
   *
   * Something happens, or does not, and each member concerned gets points, a coupon or a message.
   *
   * **Documented** by the vendor (SEED, V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /campaigns/automated`, operation `createAutomation`.
   *
   * @throws {ApiError} Refused with 401, 402, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.campaigns.automations.create({
   *   name: "Win back",
   *   trigger: {
   *     type: "inactivity",
   *     days: 60
   *   },
   *   actions: [
   *     {
   *       type: "issue_coupon",
   *       parameters: {
   *         offer_id: 77
   *       }
   *     }
   *   ],
   *   frequency_cap: {
   *     max: 1,
   *     per: "P90D"
   *   },
   *   shops: "all",
   *   channels: [
   *     "email"
   *   ],
   *   status: "active"
   * });
   * ```
   */
  create(input: NewAutomation, options?: CallOptions): Call<Automation, NamedResult<Automation, operations["createAutomation"]>>;
}

export interface CampaignsResource {
  /**
   * List campaigns.
   *
   * Past, present and planned. Designed; the page names the making of campaigns only.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /campaigns`, operation `listCampaigns`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.campaigns.list()) console.log(record);
   * ```
   */
  list(query?: ListCampaignsQuery, options?: CallOptions): List<Campaign>;
  /**
   * Begin a campaign in several shops.
   *
   * Messages go to persons when it starts. A quota that would be crossed gives 402.
   *
   * **Documented** by the vendor (SEED, V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /campaigns`, operation `createCampaign`.
   *
   * @throws {ApiError} Refused with 401, 402, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.campaigns.create({
   *   name: "Double Friday",
   *   type: "points_multiplier",
   *   reward: {
   *     multiplier: 2
   *   },
   *   shops: [
   *     11,
   *     12
   *   ],
   *   audience: {
   *     segment_ids: [
   *       3301
   *     ],
   *     tiers: [],
   *     consent_policy: "consent_required"
   *   },
   *   channels: [
   *     "push"
   *   ],
   *   starts_at: "2026-12-04T00:00:00Z",
   *   ends_at: "2026-12-04T23:59:59Z",
   *   limits: {
   *     per_customer: 1,
   *     per_day: null,
   *     total: null
   *   }
   * });
   * ```
   */
  create(input: NewCampaign, options?: CallOptions): Call<Campaign, NamedResult<Campaign, operations["createCampaign"]>>;
  /**
   * Read one campaign.
   *
   * With its rules, audience and limits. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /campaigns/{id}`, operation `getCampaign`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.campaigns.get("id_1");
   * ```
   */
  get(id: string | number, options?: CallOptions): Call<Campaign, NamedResult<Campaign, operations["getCampaign"]>>;
  /**
   * Read how a campaign does.
   *
   * Whom it reached, what it cost and what it brought, by shop and by day. The page promises performance and return; the shape is designed.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /campaigns/{id}/analytics`, operation `getCampaignAnalytics`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.campaigns.analytics("id_1");
   * ```
   */
  analytics(id: string | number, query?: GetCampaignAnalyticsQuery, options?: CallOptions): Call<CampaignAnalytics, NamedResult<CampaignAnalytics, operations["getCampaignAnalytics"]>>;
  readonly abTests: CampaignsAbTestsResource;
  readonly automations: CampaignsAutomationsResource;
  /**
   * Begin several campaigns.
   *
   * One for each shop, for example. One that fails does not stop the others unless `mode` says so.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /campaigns/bulk-create`, operation `createCampaignsInBulk`.
   *
   * @throws {ApiError} Refused with 401, 402, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.campaigns.bulkCreate({
   *   campaigns: [
   *     {
   *       name: "Braga week",
   *       type: "discount_percentage",
   *       reward: {
   *         discount_percentage: 10
   *       },
   *       shops: [
   *         12
   *       ],
   *       starts_at: "2026-12-07T00:00:00Z"
   *     }
   *   ]
   * });
   * ```
   */
  bulkCreate(input: CreateCampaignsInBulkInput, options?: CallOptions): Call<BulkResult, NamedResult<BulkResult, operations["createCampaignsInBulk"]>>;
}

export interface StaffResource {
  /**
   * List members of staff.
   *
   * Of all shops, with what each may do and where.
   *
   * **Documented** by the vendor (V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /staff`, operation `listStaff`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.staff.list()) console.log(record);
   * ```
   */
  list(query?: ListStaffQuery, options?: CallOptions): List<StaffMember>;
  /**
   * Change many members of staff.
   *
   * Adding, changing, switching off, and giving or taking shops and roles in one call. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /staff/bulk-operations`, operation `runStaffOperations`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.staff.bulkOperations({
   *   operations: [
   *     {
   *       action: "deactivate",
   *       staff_id: 74,
   *       data: {
   *         reason: "left"
   *       }
   *     }
   *   ]
   * });
   * ```
   */
  bulkOperations(input: RunStaffOperationsInput, options?: CallOptions): Call<BulkResult, NamedResult<BulkResult, operations["runStaffOperations"]>>;
  /**
   * Compare members of staff.
   *
   * How much each did in which shop. These are data about employees.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /staff/performance-metrics`, operation `getStaffPerformance`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.staff.performance();
   * ```
   */
  performance(query?: GetStaffPerformanceQuery, options?: CallOptions): Call<StaffPerformance, NamedResult<StaffPerformance, operations["getStaffPerformance"]>>;
  /**
   * Set what a member of staff may do.
   *
   * Replaces everything the person could do before. The right to erase comes with no role but administrator.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `PUT /staff/{staff_id}/permissions`, operation `setStaffPermissions`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.staff.setPermissions("staff_id_1", {
   *   permissions: [
   *     "customers:read",
   *     "audit:read"
   *   ],
   *   shop_access: {
   *     type: "explicit",
   *     shop_ids: [
   *       12
   *     ]
   *   }
   * });
   * ```
   */
  setPermissions(staffId: string | number, input: SetStaffPermissionsInput, options?: CallOptions): Call<StaffMember, NamedResult<StaffMember, operations["setStaffPermissions"]>>;
  /**
   * Read the numbers of one member of staff.
   *
   * Sales, points and new members, day by day. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /staff/{staff_id}/analytics`, operation `getStaffAnalytics`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.staff.analytics("staff_id_1");
   * ```
   */
  analytics(staffId: string | number, query?: GetStaffAnalyticsQuery, options?: CallOptions): Call<StaffAnalytics, NamedResult<StaffAnalytics, operations["getStaffAnalytics"]>>;
  /**
   * Read what one member of staff did.
   *
   * Entries of the audit trail, of one person.
   *
   * **Documented** by the vendor (V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /staff/{staff_id}/activity`, operation `listStaffActivity`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.staff.listActivity("staff_id_1")) console.log(record);
   * ```
   */
  listActivity(staffId: string | number, query?: ListStaffActivityQuery, options?: CallOptions): List<AuditEntry>;
  /**
   * Give a member of staff roles.
   *
   * In all shops or in some. Whether other roles stay is not said. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /staff/{staff_id}/roles`, operation `assignRoles`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.staff.assignRoles("staff_id_1", { role_ids: [ 5 ], shop_ids: [ 12 ] });
   * ```
   */
  assignRoles(staffId: string | number, input: AssignRolesInput, options?: CallOptions): Call<StaffMember, NamedResult<StaffMember, operations["assignRoles"]>>;
  /**
   * Read what members of staff did.
   *
   * The same entries, of staff alone, in pages by number.
   *
   * **Documented** by the vendor (V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /audit/staff-actions`, operation `listStaffActions`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.staff.listActions()) console.log(record);
   * ```
   */
  listActions(query?: ListStaffActionsQuery, options?: CallOptions): List<AuditEntry>;
}

export interface RolesResource {
  /**
   * Make a role.
   *
   * A set of rights under a name. The portal has four roles of its own.
   *
   * **Documented** by the vendor (V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /roles`, operation `createRole`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.roles.create({
   *   name: "Privacy desk",
   *   permissions: [
   *     "customers:read",
   *     "compliance:read",
   *     "compliance:export",
   *     "audit:read"
   *   ],
   *   shop_scoped: false
   * });
   * ```
   */
  create(input: NewRole, options?: CallOptions): Call<Role, NamedResult<Role, operations["createRole"]>>;
  /**
   * Read what a role may do.
   *
   * Every right with whether the role has it. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /roles/{role_id}/permissions`, operation `listRolePermissions`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.roles.listPermissions("role_id_1");
   * ```
   */
  listPermissions(roleId: string | number, options?: CallOptions): Call<RolePermissions, NamedResult<RolePermissions, operations["listRolePermissions"]>>;
}

export interface SettingsGlobalResource {
  /**
   * Read the settings for all shops.
   *
   * The page names the changing only; that one may read is designed. The members are those of the change.
   *
   * **Guessed**: nobody has seen it (US); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /settings/global`, operation `getGlobalSettings`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.settings.global.get();
   * ```
   */
  get(options?: CallOptions): Call<GlobalSettings, NamedResult<GlobalSettings, operations["getGlobalSettings"]>>;
  /**
   * Change the settings for all shops.
   *
   * Touches every shop at once: what a point is worth, when it expires, and whether it may be spent elsewhere.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `PUT /settings/global`, operation `updateGlobalSettings`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.settings.global.update({
   *   default_point_value: 0.01,
   *   default_expiration_months: 24,
   *   cross_shop_redemption: true,
   *   unified_customer_profiles: true,
   *   auto_tier_progression: true,
   *   notification_preferences: {
   *     email_alerts: true,
   *     sms_notifications: false,
   *     webhook_notifications: true
   *   }
   * });
   * ```
   */
  update(input: GlobalSettingsInput, options?: CallOptions): Call<GlobalSettings, NamedResult<GlobalSettings, operations["updateGlobalSettings"]>>;
}

export interface SettingsBrandingResource {
  /**
   * Read how the partner looks.
   *
   * The page names the changing only; that one may read is designed. The members are those of the change.
   *
   * **Guessed**: nobody has seen it (US); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /settings/branding`, operation `getBranding`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.settings.branding.get();
   * ```
   */
  get(options?: CallOptions): Call<BrandingSettings, NamedResult<BrandingSettings, operations["getBranding"]>>;
  /**
   * Change how the partner looks.
   *
   * Logo, colours and texts in all of its applications and mails, at once.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `PUT /settings/branding`, operation `updateBranding`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.settings.branding.update({
   *   logo_url: "https://cdn.example.test/logo.svg",
   *   primary_color: "#2B1B12",
   *   secondary_color: "#E8C39E",
   *   font_family: "Inter",
   *   custom_css: "",
   *   email_templates: {
   *     welcome: "tpl_welcome"
   *   }
   * });
   * ```
   */
  update(input: BrandingInput, options?: CallOptions): Call<BrandingSettings, NamedResult<BrandingSettings, operations["updateBranding"]>>;
}

export interface SettingsIntegrationsResource {
  /**
   * Read who else gets data.
   *
   * The page names the changing only; that one may read is designed. Whoever stands here gets data about persons and has to hear of an erasure. The members are those of the change, without secrets.
   *
   * **Guessed**: nobody has seen it (US); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /settings/integrations`, operation `getIntegrations`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.settings.integrations.get();
   * ```
   */
  get(options?: CallOptions): Call<IntegrationSettings, NamedResult<IntegrationSettings, operations["getIntegrations"]>>;
  /**
   * Change who else gets data.
   *
   * Webhooks, limits of the partner's own, and systems of others. Newer pages keep webhooks under a path of their own.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `PUT /settings/integrations`, operation `updateIntegrations`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.settings.integrations.update({
   *   webhooks: [
   *     {
   *       url: "https://hooks.example.test/loyalty",
   *       events: [
   *         "points_awarded"
   *       ],
   *       secret: "whsec_example"
   *     }
   *   ],
   *   api_limits: {
   *     requests_per_minute: 600,
   *     bulk_operation_size: 10000
   *   },
   *   external_integrations: {
   *     crm_system: "hubspot",
   *     email_provider: "mailchimp",
   *     analytics_platform: null
   *   }
   * });
   * ```
   */
  update(input: IntegrationInput, options?: CallOptions): Call<IntegrationSettings, NamedResult<IntegrationSettings, operations["updateIntegrations"]>>;
}

export interface SettingsResource {
  readonly global: SettingsGlobalResource;
  readonly branding: SettingsBrandingResource;
  readonly integrations: SettingsIntegrationsResource;
}

export interface WhiteLabelDomainResource {
  /**
   * Use a domain of the partner's own.
   *
   * The page's sample sends a private key of a certificate in the body. A managed certificate (`ssl_mode: managed`, designed) spares that: never send a key that is used elsewhere.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /white-label/domain`, operation `setDomain`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.whiteLabel.domain.set({
   *   domain: "loyalty.example.test",
   *   ssl_mode: "managed",
   *   subdomain_config: {
   *     portal: "partners.example.test",
   *     api: "api.example.test",
   *     mobile: "m.example.test"
   *   }
   * });
   * ```
   */
  set(input: NewCustomDomain, options?: CallOptions): Call<CustomDomain, NamedResult<CustomDomain, operations["setDomain"]>>;
  /**
   * Read how the partner's domain stands.
   *
   * Whether its records were found and its certificate issued. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /white-label/domain`, operation `getDomain`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.whiteLabel.domain.get();
   * ```
   */
  get(options?: CallOptions): Call<CustomDomain, NamedResult<CustomDomain, operations["getDomain"]>>;
}

export interface WhiteLabelMobileAppResource {
  /**
   * Set up the partner's own app.
   *
   * Name, pictures, colours and what it can do. The answer is designed.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed**. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /white-label/mobile-app`, operation `configureMobileApp`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.whiteLabel.mobileApp.configure({
   *   app_name: "Trail Card",
   *   bundle_id: "test.example.trailcard",
   *   app_icon: "iVBORw0K",
   *   splash_screen: "iVBORw0K",
   *   color_scheme: {
   *     primary: "#2B1B12",
   *     secondary: "#E8C39E",
   *     accent: "#B5543B"
   *   },
   *   features: {
   *     qr_scanning: true,
   *     push_notifications: true,
   *     social_sharing: false,
   *     offline_mode: true
   *   }
   * });
   * ```
   */
  configure(input: NewMobileApp, options?: CallOptions): Call<MobileApp, NamedResult<MobileApp, operations["configureMobileApp"]>>;
}

export interface WhiteLabelDeploymentsResource {
  /**
   * Bring the partner's app to the stores.
   *
   * The page promises that handing in, the store's review, updates, numbers and crash reports are taken care of; request and answer are designed.
   *
   * **Documented** by the vendor (SEED, V); its request is **guessed**; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /white-label/app-deployment`, operation `deployApp`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.whiteLabel.deployments.create({
   *   app_id: 4,
   *   platforms: [
   *     "ios",
   *     "android"
   *   ],
   *   version: "2.1.0",
   *   track: "production",
   *   release_type: "after_approval",
   *   release_notes: {
   *     en: "Faster card",
   *     lt: "Greitesnė kortelė"
   *   }
   * });
   * ```
   */
  create(input: NewAppDeployment, options?: CallOptions): Call<AppDeployment, NamedResult<AppDeployment, operations["deployApp"]>>;
  /**
   * Read how far the app is.
   *
   * By store, with the store's own word for it. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /white-label/app-deployment/{deployment_id}`, operation `getAppDeployment`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.whiteLabel.deployments.get("deployment_id_1");
   * ```
   */
  get(deploymentId: string | number, options?: CallOptions): Call<AppDeployment, NamedResult<AppDeployment, operations["getAppDeployment"]>>;
}

export interface WhiteLabelResource {
  readonly domain: WhiteLabelDomainResource;
  readonly mobileApp: WhiteLabelMobileAppResource;
  readonly deployments: WhiteLabelDeploymentsResource;
}

export interface IntegrationsSapResource {
  /**
   * Connect SAP.
   *
   * From then on SAP is a recipient of what it gets, and has to hear of an erasure. Secrets never come back. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /integrations/sap/configure`, operation `configureSap`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.integrations.sap.configure({
   *   endpoint_url: "https://sap.example.test/odata",
   *   auth: {
   *     type: "oauth2",
   *     client_id: "loyalty",
   *     client_secret: "…"
   *   },
   *   client: "100",
   *   company_code: "PT01",
   *   entities: [
   *     "customers",
   *     "transactions"
   *   ],
   *   enabled: true
   * });
   * ```
   */
  configure(input: SapSettings, options?: CallOptions): Call<Answer<"configureSap", 201>["data"], NamedResult<Answer<"configureSap", 201>["data"], operations["configureSap"]>>;
  /**
   * Bring members and SAP together.
   *
   * As a job. Writing into SAP means that personal data goes there. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /integrations/sap/sync-customers`, operation `syncSapCustomers`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.integrations.sap.syncCustomers({ direction: "to_erp", since: "2026-11-01T00:00:00Z" });
   * ```
   */
  syncCustomers(input: CustomerSync, options?: CallOptions): Call<Job, NamedResult<Job, operations["syncSapCustomers"]>>;
  /**
   * Have SAP told about purchases.
   *
   * Sent as documents of one type. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /integrations/sap/transaction-webhook`, operation `createSapWebhook`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.integrations.sap.createTransactionWebhook({
   *   url: "https://sap.example.test/hook",
   *   events: [
   *     "transaction.created"
   *   ],
   *   document_type: "DR",
   *   secret: "…"
   * });
   * ```
   */
  createTransactionWebhook(input: SapWebhook, options?: CallOptions): Call<Answer<"createSapWebhook", 201>["data"], NamedResult<Answer<"createSapWebhook", 201>["data"], operations["createSapWebhook"]>>;
}

export interface IntegrationsOracleResource {
  /**
   * Connect Oracle.
   *
   * To a ledger. Secrets never come back. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /integrations/oracle/setup`, operation `configureOracle`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.integrations.oracle.configure({
   *   endpoint_url: "https://erp.example.test",
   *   auth: {
   *     type: "basic",
   *     username: "loyalty",
   *     password: "…"
   *   },
   *   ledger_id: "300001",
   *   entities: [
   *     "points_liability"
   *   ],
   *   enabled: true
   * });
   * ```
   */
  configure(input: OracleSettings, options?: CallOptions): Call<Answer<"configureOracle", 201>["data"], NamedResult<Answer<"configureOracle", 201>["data"], operations["configureOracle"]>>;
  /**
   * Post points to the ledger.
   *
   * What unspent, spent and expired points are worth, for some days, as a job. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /integrations/oracle/financial-sync`, operation `syncOracleFinances`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.integrations.oracle.syncFinances({
   *   period: {
   *     start: "2026-10-01",
   *     end: "2026-10-31"
   *   },
   *   postings: [
   *     "points_liability",
   *     "expired_points"
   *   ]
   * });
   * ```
   */
  syncFinances(input: FinancialSync, options?: CallOptions): Call<Job, NamedResult<Job, operations["syncOracleFinances"]>>;
  /**
   * Read what is in stock.
   *
   * By article and shop, as Oracle last said. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /integrations/oracle/inventory-status`, operation `listOracleInventory`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.integrations.oracle.listInventory()) console.log(record);
   * ```
   */
  listInventory(query?: ListOracleInventoryQuery, options?: CallOptions): List<InventoryItem>;
}

export interface IntegrationsCustomErpResource {
  /**
   * Connect another system.
   *
   * By its address. Secrets never come back. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /integrations/custom-erp/configure`, operation `configureCustomErp`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.integrations.customErp.configure({
   *   name: "Ledger",
   *   endpoint_url: "https://erp.example.test/api",
   *   auth: {
   *     type: "basic",
   *     username: "x",
   *     password: "…"
   *   },
   *   entities: [
   *     "transactions"
   *   ],
   *   enabled: true
   * });
   * ```
   */
  configure(input: CustomErpSettings, options?: CallOptions): Call<Answer<"configureCustomErp", 201>["data"], NamedResult<Answer<"configureCustomErp", 201>["data"], operations["configureCustomErp"]>>;
  /**
   * Say which field goes where.
   *
   * Replaces what was said before, and tells which fields are about persons. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /integrations/custom-erp/field-mapping`, operation `setFieldMappings`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.integrations.customErp.setFieldMappings({
   *   mappings: [
   *     {
   *       source: "customer.email",
   *       target: "BP.SMTP_ADDR",
   *       personal_data: true
   *     }
   *   ]
   * });
   * ```
   */
  setFieldMappings(input: SetFieldMappingsInput, options?: CallOptions): Call<FieldMappings, NamedResult<FieldMappings, operations["setFieldMappings"]>>;
  /**
   * Say when what goes in which direction.
   *
   * Replaces what was said before. The page shows the path alone.
   *
   * **Documented** by the vendor (V); its request is **guessed**; its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /integrations/custom-erp/sync-rules`, operation `setSyncRules`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.integrations.customErp.setSyncRules({
   *   rules: [
   *     {
   *       entity: "transactions",
   *       direction: "to_erp",
   *       trigger: "schedule",
   *       schedule: "0 2 * * *",
   *       on_conflict: "ours"
   *     }
   *   ]
   * });
   * ```
   */
  setSyncRules(input: SetSyncRulesInput, options?: CallOptions): Call<SyncRules, NamedResult<SyncRules, operations["setSyncRules"]>>;
}

export interface IntegrationsResource {
  readonly sap: IntegrationsSapResource;
  readonly oracle: IntegrationsOracleResource;
  readonly customErp: IntegrationsCustomErpResource;
}

export interface WebhooksDeliveriesResource {
  /**
   * List what was sent to an address.
   *
   * With what the address answered. How far back it goes is not said.
   *
   * **Documented** by the vendor (A8). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /webhooks/{id}/deliveries`, operation `listWebhookDeliveries`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.webhooks.deliveries.list("id_1")) console.log(record);
   * ```
   */
  list(id: string | number, query?: ListWebhookDeliveriesQuery, options?: CallOptions): List<WebhookDelivery>;
}

export interface WebhooksResource {
  /**
   * List what one can be told about.
   *
   * The names of events that this account may ask for.
   *
   * **Documented** by the vendor (A8). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /webhooks/events`, operation `listWebhookEvents`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.webhooks.listEvents();
   * ```
   */
  listEvents(options?: CallOptions): Call<EventName[], NamedResult<EventName[], operations["listWebhookEvents"]>>;
  /**
   * List who is told about changes.
   *
   * Every address that records about people are sent to. The vendor documents it for the session of a person; whether a key may read it is not said.
   *
   * **Documented** by the vendor (A8). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /webhooks`, operation `listWebhooks`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.webhooks.list();
   * ```
   */
  list(options?: CallOptions): Call<Webhook[], NamedResult<Webhook[], operations["listWebhooks"]>>;
  /**
   * Have an address told about changes.
   *
   * The answer holds the signing secret, which is never shown again.
   *
   * **Documented** by the vendor (A8). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /webhooks`, operation `createWebhook`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.webhooks.create({
   *   url: "https://hooks.example.test/loyalty",
   *   events: [
   *     "transaction.created",
   *     "tier.changed"
   *   ],
   *   description: "Statistics"
   * });
   * ```
   */
  create(input: NewWebhook, options?: CallOptions): Call<NewWebhookAnswer, NamedResult<NewWebhookAnswer, operations["createWebhook"]>>;
  /**
   * Change a webhook.
   *
   * What is not named stays. One that failed five times in a row is off; `is_active: true` switches it on again, and what happened meanwhile is lost.
   *
   * **Documented** by the vendor (A8). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `PUT /webhooks/{id}`, operation `updateWebhook`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.webhooks.update("id_1", { is_active: true });
   * ```
   */
  update(id: string | number, input: WebhookChange, options?: CallOptions): Call<Webhook, NamedResult<Webhook, operations["updateWebhook"]>>;
  /**
   * Tell an address nothing any more.
   *
   * Nothing is sent from then on. What was sent stays with the receiver.
   *
   * **Documented** by the vendor (A8). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `DELETE /webhooks/{id}`, operation `deleteWebhook`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.webhooks.delete("id_1");
   * ```
   */
  delete(id: string | number, options?: CallOptions): Call<Done | undefined, NamedResult<Done | undefined, operations["deleteWebhook"]>>;
  /**
   * Get a new signing secret.
   *
   * The old one is worth nothing at once, and the new one is never shown again.
   *
   * **Documented** by the vendor (A8). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /webhooks/{id}/rotate-secret`, operation `rotateWebhookSecret`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.webhooks.rotateSecret("id_1");
   * ```
   */
  rotateSecret(id: string | number, options?: CallOptions): Call<Answer<"rotateWebhookSecret", 200>["data"], NamedResult<Answer<"rotateWebhookSecret", 200>["data"], operations["rotateWebhookSecret"]>>;
  readonly deliveries: WebhooksDeliveriesResource;
  /**
   * Send a delivery to try an address.
   *
   * Signed like every other. Which event it carries is not said; that one may choose is designed.
   *
   * **Documented** by the vendor (A8); its request is **guessed**. **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /webhooks/{id}/test`, operation `testWebhook`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.webhooks.test("id_1", { event: "tier.changed" });
   * ```
   */
  test(id: string | number, input?: TestWebhookInput, options?: CallOptions): Call<Answer<"testWebhook", 200>["data"], NamedResult<Answer<"testWebhook", 200>["data"], operations["testWebhook"]>>;
}

export interface ComplianceExportsFilesResource {
  /**
   * Fetch a file of an export.
   *
   * Leads to a signed link, or sends the file itself. Every download stands in the audit trail. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/gdpr/exports/{export_id}/files/{file_name}`, operation `getExportFile`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 410, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.exports.files.get("export_id_1", "file_name_1");
   * ```
   */
  get(exportId: string | number, fileName: string | number, options?: CallOptions): Call<Blob, NamedResult<Blob, operations["getExportFile"]>>;
}

export interface ComplianceExportsResource {
  /**
   * Get the vendor's own bundle of everything about one member.
   *
   * Announced by one line on the vendor's page; the shape of the bundle is designed. Up to 5,000 records come at once, more as a job (202), which is the same when it is asked for again within an hour.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/gdpr/customer-data/{id}`, operation `exportCustomerData`.
   *
   * @throws {ApiError} Refused with 401, 402, 403, 404, 406, 410, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.exports.getCustomerData("id_1");
   * ```
   */
  getCustomerData(id: string | number, query?: ExportCustomerDataQuery, options?: CallOptions): Call<ExportBundle | ExportJob, NamedResult<ExportBundle | ExportJob, operations["exportCustomerData"]>>;
  /**
   * Have a bundle made.
   *
   * As a job, in any format, for a link or a mail. A password or key never comes back. An equal one that is under way gives 409. Designed.
   *
   * **Guessed**: nobody has seen it (US). **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /compliance/gdpr/exports`, operation `createExport`.
   *
   * @throws {ApiError} Refused with 401, 402, 403, 404, 406, 409, 410, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.exports.create({
   *   customer_id: 40217,
   *   purpose: "access",
   *   format: "pdf",
   *   subject_request_id: "0d2c5c1e-6b2f-4f0e-9b1a-2f4a0b7d9a10",
   *   requested_at: "2026-11-18T09:00:00Z",
   *   delivery: {
   *     method: "link"
   *   }
   * });
   * ```
   */
  create(input: NewExport, options?: CallOptions): Call<ExportJob, NamedResult<ExportJob, operations["createExport"]>>;
  /**
   * List exports.
   *
   * Without the links of their files. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/gdpr/exports`, operation `listExports`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.compliance.exports.list()) console.log(record);
   * ```
   */
  list(query?: ListExportsQuery, options?: CallOptions): List<ExportJob>;
  /**
   * Read how far an export is.
   *
   * With fresh links of its files, each good for a quarter of an hour. Files are kept for seven days. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/gdpr/exports/{export_id}`, operation `getExport`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.exports.get("export_id_1");
   * ```
   */
  get(exportId: string | number, options?: CallOptions): Call<ExportJob, NamedResult<ExportJob, operations["getExport"]>>;
  /**
   * Call an export off, or remove its files.
   *
   * One that is under way ends as `cancelled`, one that is done as `expired`. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `DELETE /compliance/gdpr/exports/{export_id}`, operation `deleteExport`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 409, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.exports.delete("export_id_1");
   * ```
   */
  delete(exportId: string | number, options?: CallOptions): Call<ExportJob, NamedResult<ExportJob, operations["deleteExport"]>>;
  readonly files: ComplianceExportsFilesResource;
}

export interface ComplianceAnonymizationsResource {
  /**
   * Show what an anonymization would change, and change nothing.
   *
   * A path of its own on purpose: a flag on the real call could be ignored by a server that does not know it. Here such a server answers 404 and nothing happens.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /compliance/anonymize-customer/preview`, operation `previewAnonymization`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 410, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.anonymizations.preview({ customer_id: 40217, reason: "data_subject_request" });
   * ```
   */
  preview(input: Anonymization, options?: CallOptions): Call<AnonymizationPlan, NamedResult<AnonymizationPlan, operations["previewAnonymization"]>>;
  /**
   * Take the person out of one member's record, for good.
   *
   * Announced by one line on the vendor's page, which promises that statistics stay; what is asked for follows the portal's manuals, the names and the receipt are designed. Covers the merged older profiles. Purchases stay, cut down to day, shop and amount. Anonymizing again answers with the first receipt. There is no batch of it.
   *
   * **Documented** by the vendor (SEED, V); its request is **guessed** from the rest of the API; its answer is **guessed**. **Not repeated** after an unknown outcome: look first (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * Side effects:
   *
   * - **forfeits-balance**: Remaining points are lost.
   * - **ends-access**: Cards, QR codes and wallet passes stop working.
   * - **deletes-history**: Messages, logins, coupon codes and free text are removed; purchases lose their time and receipt number.
   *
   * `POST /compliance/anonymize-customer`, operation `anonymizeCustomer`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 409, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.anonymizations.create({ customer_id: 40217, method: "anonymize", reason: "data_subject_request" });
   * ```
   */
  create(input: Anonymization, options?: CallOptions): Call<AnonymizationReceipt, NamedResult<AnonymizationReceipt, operations["anonymizeCustomer"]>>;
  /**
   * List receipts of anonymizations.
   *
   * A search by customer id goes on working after the person is gone. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/anonymizations`, operation `listAnonymizations`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.compliance.anonymizations.list()) console.log(record);
   * ```
   */
  list(query?: ListAnonymizationsQuery, options?: CallOptions): List<AnonymizationReceipt>;
  /**
   * Read the receipt of an anonymization.
   *
   * Also tells how far one is that takes longer. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/anonymizations/{receipt_id}`, operation `getAnonymization`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.anonymizations.get("receipt_id_1");
   * ```
   */
  get(receiptId: string | number, options?: CallOptions): Call<AnonymizationReceipt, NamedResult<AnonymizationReceipt, operations["getAnonymization"]>>;
  /**
   * Call an anonymization off.
   *
   * Only as long as it waits; afterwards 409. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `DELETE /compliance/anonymizations/{receipt_id}`, operation `cancelAnonymization`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 409, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.anonymizations.cancel("receipt_id_1");
   * ```
   */
  cancel(receiptId: string | number, options?: CallOptions): Call<AnonymizationReceipt, NamedResult<AnonymizationReceipt, operations["cancelAnonymization"]>>;
}

export interface ComplianceAuditTrailResource {
  /**
   * Read who did what to whose data.
   *
   * Announced by one line. The fields are those of an audit log the vendor describes elsewhere, which turns pages by number; the cursor is designed. The vendor keeps such logs for a year, and staging loses them every Sunday.
   *
   * **Documented** by the vendor (SEED, V); its answer is **guessed** from the rest of the API. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/audit-trail`, operation `listAuditTrail`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 410, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.compliance.auditTrail.list()) console.log(record);
   * ```
   */
  list(query?: ListAuditTrailQuery, options?: CallOptions): List<AuditEntry>;
  /**
   * List what the audit trail knows.
   *
   * The words that `action` may have. Documented for the vendor's own audit log.
   *
   * **Guessed**: inferred from the rest of the API (A2). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/audit-trail/action-types`, operation `listAuditActionTypes`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.auditTrail.listActionTypes();
   * ```
   */
  listActionTypes(options?: CallOptions): Call<Answer<"listAuditActionTypes", 200>["data"], NamedResult<Answer<"listAuditActionTypes", 200>["data"], operations["listAuditActionTypes"]>>;
  /**
   * Read one entry of the audit trail.
   *
   * With everything there is. Documented for the vendor's own audit log.
   *
   * **Guessed**: inferred from the rest of the API (A2). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/audit-trail/{entry_id}`, operation `getAuditEntry`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.auditTrail.get("entry_id_1");
   * ```
   */
  get(entryId: string | number, options?: CallOptions): Call<AuditEntry, NamedResult<AuditEntry, operations["getAuditEntry"]>>;
  /**
   * Have the audit trail written to files.
   *
   * Cheaper than reading it page by page. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /compliance/audit-trail/exports`, operation `exportAuditTrail`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.auditTrail.createExport({
   *   format: "ndjson",
   *   date_from: "2026-01-01",
   *   date_to: "2026-11-20",
   *   action: [
   *     "customer.*",
   *     "gdpr.*"
   *   ]
   * });
   * ```
   */
  createExport(input: ExportAuditTrailInput, options?: CallOptions): Call<Job, NamedResult<Job, operations["exportAuditTrail"]>>;
}

export interface ComplianceRetentionPolicyRunsResource {
  /**
   * List runs of the policy.
   *
   * Past, present and planned ones, each with what it removed. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/retention-policy/runs`, operation `listRetentionRuns`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.compliance.retentionPolicy.runs.list()) console.log(record);
   * ```
   */
  list(query?: ListRetentionRunsQuery, options?: CallOptions): List<RetentionRun>;
  /**
   * Read one run of the policy.
   *
   * With what it removed and where it failed. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/retention-policy/runs/{run_id}`, operation `getRetentionRun`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.retentionPolicy.runs.get("run_id_1");
   * ```
   */
  get(runId: string | number, options?: CallOptions): Call<RetentionRun, NamedResult<RetentionRun, operations["getRetentionRun"]>>;
}

export interface ComplianceRetentionPolicyResource {
  /**
   * Read how long the partner keeps what.
   *
   * The vendor's page names only the changing of it; that it can be read is designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/retention-policy`, operation `getRetentionPolicy`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.retentionPolicy.get();
   * ```
   */
  get(options?: CallOptions): Call<RetentionPolicy, NamedResult<RetentionPolicy, operations["getRetentionPolicy"]>>;
  /**
   * Set how long the partner keeps what.
   *
   * Replaces the whole policy. The page has one line for it; the body follows the periods in the vendor's manuals, the rest is designed. A stricter policy removes nothing before its days of grace are over.
   *
   * **Documented** by the vendor (SEED, V); its request is **guessed** from the rest of the API; its answer is **guessed**. Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `PUT /compliance/retention-policy`, operation `updateRetentionPolicy`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 412, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.retentionPolicy.update({
   *   status: "active",
   *   effective_from: "2026-12-01T00:00:00Z",
   *   timezone: "Europe/Lisbon",
   *   schedule: {
   *     frequency: "daily",
   *     at: "03:00"
   *   },
   *   grace_period_days: 30,
   *   notify: {
   *     before_days: [
   *       30,
   *       7
   *     ],
   *     channels: [
   *       "email"
   *     ],
   *     recipients: [
   *       "dpo@example.test"
   *     ]
   *   },
   *   limits: {
   *     max_records_per_run: 5000,
   *     max_percent_of_customers: 2,
   *     on_exceed: "halt"
   *   },
   *   rules: [
   *     {
   *       id: "inactive-3y",
   *       name: "Inactive members",
   *       enabled: true,
   *       data_category: "inactive_customers",
   *       trigger: "last_activity",
   *       after: "P3Y",
   *       action: "anonymize",
   *       minimum: null,
   *       legal_basis: "legitimate_interests",
   *       priority: 10,
   *       exclude: [
   *         "legal_hold",
   *         "open_order",
   *         "open_request"
   *       ]
   *     }
   *   ]
   * });
   * ```
   */
  update(input: RetentionPolicyInput, options?: CallOptions): Call<RetentionPolicy, NamedResult<RetentionPolicy, operations["updateRetentionPolicy"]>>;
  /**
   * Show what a policy would remove, and remove nothing.
   *
   * A path of its own, so that a server that does not know it answers 404. Parts that are left out are those of the present policy. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /compliance/retention-policy/preview`, operation `previewRetentionPolicy`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.retentionPolicy.preview({
   *   as_of: "2026-12-31T01:00:00Z",
   *   sample_size: 2,
   *   policy: {
   *     rules: [
   *       {
   *         id: "inactive-3y",
   *         after: "P2Y"
   *       }
   *     ]
   *   }
   * });
   * ```
   */
  preview(input: PreviewRetentionPolicyInput, options?: CallOptions): Call<RetentionPreview | Job, NamedResult<RetentionPreview | Job, operations["previewRetentionPolicy"]>>;
  readonly runs: ComplianceRetentionPolicyRunsResource;
}

export interface ComplianceLegalHoldsResource {
  /**
   * List legal holds.
   *
   * Those in force and those that were lifted. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `GET /compliance/legal-holds`, operation `listLegalHolds`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * for await (const record of loyalty.compliance.legalHolds.list()) console.log(record);
   * ```
   */
  list(query?: ListLegalHoldsQuery, options?: CallOptions): List<LegalHold>;
  /**
   * Place a legal hold.
   *
   * Erasing and the retention policy leave alone what it names; an export it never stops. Designed.
   *
   * **Guessed**: nobody has seen it (US). **Never repeated** after an unknown outcome (`OUTCOME_UNKNOWN`). Limit: 10,000 calls a hour, of all operations together.
   *
   * `POST /compliance/legal-holds`, operation `placeLegalHold`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 422, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.legalHolds.create({
   *   name: "Chargeback 2026-31",
   *   reason: "dispute",
   *   scope: {
   *     customer_ids: [
   *       40990
   *     ],
   *     data_categories: [
   *       "purchases"
   *     ]
   *   },
   *   ends_at: "2027-03-31"
   * });
   * ```
   */
  create(input: NewLegalHold, options?: CallOptions): Call<LegalHold, NamedResult<LegalHold, operations["placeLegalHold"]>>;
  /**
   * Lift a legal hold.
   *
   * What it named may be erased again; the record of it stays. Designed.
   *
   * **Guessed**: nobody has seen it (US). Safe to repeat: sent again after trouble. Limit: 10,000 calls a hour, of all operations together.
   *
   * `DELETE /compliance/legal-holds/{hold_id}`, operation `releaseLegalHold`.
   *
   * @throws {ApiError} Refused with 401, 403, 404, 429, 500, or without a reliable answer.
   * @example
   * ```ts
   * await loyalty.compliance.legalHolds.release("hold_id_1");
   * ```
   */
  release(holdId: string | number, options?: CallOptions): Call<LegalHold, NamedResult<LegalHold, operations["releaseLegalHold"]>>;
}

export interface ComplianceResource {
  readonly exports: ComplianceExportsResource;
  readonly anonymizations: ComplianceAnonymizationsResource;
  readonly auditTrail: ComplianceAuditTrailResource;
  readonly retentionPolicy: ComplianceRetentionPolicyResource;
  readonly legalHolds: ComplianceLegalHoldsResource;
}

/** Everything that can be called by name. */
export interface Resources {
  readonly session: SessionResource;
  readonly partner: PartnerResource;
  readonly shops: ShopsResource;
  readonly customers: CustomersResource;
  readonly points: PointsResource;
  readonly transactions: TransactionsResource;
  readonly redemptions: RedemptionsResource;
  readonly jobs: JobsResource;
  readonly analytics: AnalyticsResource;
  readonly reports: ReportsResource;
  readonly campaigns: CampaignsResource;
  readonly staff: StaffResource;
  readonly roles: RolesResource;
  readonly settings: SettingsResource;
  readonly whiteLabel: WhiteLabelResource;
  readonly integrations: IntegrationsResource;
  readonly webhooks: WebhooksResource;
  readonly compliance: ComplianceResource;
}

export type Paths = paths;
export type Operations = operations;
