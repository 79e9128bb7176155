// Generated from specs/partnero/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { Resource } from "@oubli/client-kit";

export const program: Resource<"program"> = {
  lines: `
test testKey GET /test s /data
get getProgram GET /program s /data
update updateProgram PUT /program a - - {}
delete deleteProgram DELETE /program n - - {}
overview getProgramOverview GET /program/overview s /data`,
};

export const partners: Resource<"partners"> = {
  lines: `
list listPartners GET /partners s /data linked page,limit,sort
create createPartner POST /partners n /data - {}
updateBy updatePartnerBy PUT /partners a /data - {}
deleteBy deletePartnerBy DELETE /partners a - - {}
get getPartner GET /partners/{id} s /data
update updatePartner PUT /partners/{id} a /data - {}
delete deletePartner DELETE /partners/{id} a
search searchPartners GET /partners:search s /data linked email,key,id,name,page,limit
archive archivePartner POST /partners/{id}/archive a
restore restorePartner POST /partners/{id}/revoke-archive a
reward rewardPartner POST /partners/{id}/reward n /data - {}
createSignInUrl createPartnerSignInUrl POST /partners:sign-in-url n /data - {}
find findPartner GET /partner s /data - email,key,id
referralLinks.list listPartnerReferralLinks GET /partners/{id}/referral_links s /data linked page,limit
referralLinks.create createPartnerReferralLink POST /partner_referral_links n /data - {}
referralLinks.listDomains listPartnerReferralLinkDomains GET /partner_referral_links:domains s /data linked page,limit
referralLinks.search searchPartnerReferralLinks GET /partner_referral_links:search s /data linked id,key,page,limit
referralLinks.get getPartnerReferralLink GET /partner_referral_links/{id} s /data
referralLinks.update updatePartnerReferralLink PUT /partner_referral_links/{id} a /data - {}
referralLinks.delete deletePartnerReferralLink DELETE /partner_referral_links/{id} a`,
};

export const customers: Resource<"customers"> = {
  lines: `
list listCustomers GET /customers s /data linked partner_key,partner_email,refer_status,page,limit,sort
create createCustomer POST /customers n /data - {}
updateBy updateCustomerBy PUT /customers a /data - {}
deleteBy deleteCustomerBy DELETE /customers a - - {}
search searchCustomers GET /customers:search s /data linked email,id,key,page,limit
get getCustomer GET /customers/{key} s /data
update updateCustomer PUT /customers/{key} a /data - {}
delete deleteCustomer DELETE /customers/{key} a
transactions.list listCustomerTransactions GET /customers/{key}/transactions s /data linked page,limit
suspend suspendCustomer POST /customers/{key}/suspend a
approve approveCustomer POST /customers/{key}/approve a
archive archiveCustomer POST /customers/{key}/archive a
restore restoreCustomer POST /customers/{key}/revoke-archive a
referrals.list listCustomerReferrals GET /customers/{id}/referrals s /data linked page,limit
stats.get getCustomerStats GET /customers/{id}/stats s /data
balance.get getCustomerBalance GET /customers/{id}/balance s /data
balance.credit creditCustomer POST /customers/{id}/balance/credit n /data - {}
invite inviteCustomer POST /customers:invite n - - {}
referralLinks.list listCustomerReferralLinks GET /customers/{id}/referral_links s /data linked page,limit
referralLinks.create createCustomerReferralLink POST /customer_referral_links n /data - {}
referralLinks.search searchCustomerReferralLinks GET /customer_referral_links:search s /data linked id,key,customer[id],page,limit
referralLinks.get getCustomerReferralLink GET /customer_referral_links/{id} s /data
referralLinks.update updateCustomerReferralLink PUT /customer_referral_links/{id} a /data - {}
referralLinks.delete deleteCustomerReferralLink DELETE /customer_referral_links/{id} a`,
};

export const transactions: Resource<"transactions"> = {
  lines: `
list listTransactions GET /transactions s /data linked key,partner_key,partner_email,customer.key,page,limit,sort
create createTransaction POST /transactions n /data - {}
deleteBy deleteTransactionBy DELETE /transactions a - - {}
get getTransaction GET /transactions/{key} s /data
delete deleteTransaction DELETE /transactions/{key} a
archive archiveTransaction POST /transactions/{key}/archive a
restore restoreTransaction POST /transactions/{key}/revoke-archive a`,
};

export const leads: Resource<"leads"> = {
  lines: `
list listLeads GET /leads s /data linked page,limit,sort
create createLead POST /leads n /data - {}
details getLeadDetails GET /leads/details s /data
get getLead GET /leads/{id} s /data
delete deleteLead DELETE /leads/{id} a
convertByGet convertLeadByGet GET /leads/convert n /data - id!,commission_transaction_amount
convert convertLead POST /leads/convert n /data - {}
rejectByGet rejectLeadByGet GET /leads/reject n /data - id!
reject rejectLead POST /leads/reject n /data - {}`,
};

export const coupons: Resource<"coupons"> = {
  lines: `
list listCoupons GET /coupons s /data linked page,limit
create createCoupon POST /coupons n /data - {}
update updateCoupon PUT /coupons n /data - {}`,
};

export const promotionCodes: Resource<"promotionCodes"> = {
  lines: `
list listPromotionCodes GET /promotion-codes s /data linked page,limit
create createPromotionCode POST /promotion-codes n /data - {}
update updatePromotionCode PUT /promotion-codes n /data - {}
delete deletePromotionCode DELETE /promotion-codes a /data - {}
get getPromotionCode GET /promotion-codes/{code} s /data`,
};

export const subscribers: Resource<"subscribers"> = {
  lines: `
list listSubscribers GET /subscribers s /data linked refer_status,page,limit
create createSubscriber POST /subscribers n /data - {}
update updateSubscriber PUT /subscribers a /data - {}
delete deleteSubscriber DELETE /subscribers a - - {}
search searchSubscribers GET /subscribers:search s /data linked id,email,page,limit
get getSubscriber GET /subscribers/{id} s /data`,
};

export const rewards: Resource<"rewards"> = {
  lines: `
list listRewards GET /rewards s /data linked page,limit
create createReward POST /rewards n /data - {}
get getReward GET /rewards/{id} s /data`,
};

export const payoutRequests: Resource<"payoutRequests"> = {
  lines: `
list listPayoutRequests GET /payout_requests s /data linked page,limit,sort
create createPayoutRequest POST /payout_requests n /data - {}
search searchPayoutRequests GET /payout_requests:search s /data linked partner_email,partner_id,partner_key,status,amount_units,page,limit
get getPayoutRequest GET /payout_requests/{id} s /data
approve approvePayoutRequest POST /payout_requests/{id}/approve a /data
markAsPaid markPayoutRequestAsPaid POST /payout_requests/{id}/mark_as_paid a /data`,
};

export const webhooks: Resource<"webhooks"> = {
  lines: `
list listWebhooks GET /webhooks s /data linked page,limit
create createWebhook POST /webhooks n /data - {}
get getWebhook GET /webhooks/{key} s /data
update updateWebhook PUT /webhooks/{key} a /data - {}
delete deleteWebhook DELETE /webhooks/{key} a`,
};

/** All of them. */
export const everything: {
  readonly program: Resource<"program">;
  readonly partners: Resource<"partners">;
  readonly customers: Resource<"customers">;
  readonly transactions: Resource<"transactions">;
  readonly leads: Resource<"leads">;
  readonly coupons: Resource<"coupons">;
  readonly promotionCodes: Resource<"promotionCodes">;
  readonly subscribers: Resource<"subscribers">;
  readonly rewards: Resource<"rewards">;
  readonly payoutRequests: Resource<"payoutRequests">;
  readonly webhooks: Resource<"webhooks">;
} = {
  program,
  partners,
  customers,
  transactions,
  leads,
  coupons,
  promotionCodes,
  subscribers,
  rewards,
  payoutRequests,
  webhooks,
};
