// Generated from specs/fera/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { Resource } from "@oubli/client-kit";

export const customers: Resource<"customers"> = {
  lines: `
list listCustomers GET /customers s:private /data numbered page,page_size,limit,offset,sort_by,customer.external_id,email,search,counts.reviews,rating,counts.orders,counts.media,external_created_at
create createCustomer POST /customers n:private - - {data}
get getCustomer GET /customers/{id} s:private
update updateCustomer PUT /customers/{id} a:private - - {}
delete deleteCustomer DELETE /customers/{id} a:private
reviews.list listCustomerReviews GET /customers/{id}/reviews s:private /data numbered page,page_size,limit,offset,sort_by,subject,product.id,product.ids:c,customer.external_id,customer_id,order.id,verified,state,source,channel_code,rating,only_with_content,customer.email,search,counts.media,date_created
media.list listCustomerMedia GET /customers/{id}/media s:private /data numbered page,page_size,limit,offset,sort_by,subject,product.id,product.ids:c,customer.external_id,customer_id,order.id,verified,state,type,review.id`,
};

export const reviews: Resource<"reviews"> = {
  lines: `
list listReviews GET /reviews s:private+partners /data numbered $domain,$store_id,$store_public_key,page,page_size,limit,offset,sort_by,subject,product.id,product.ids:c,customer.external_id,customer_id,order.id,verified,state,source,channel_code,rating,only_with_content,customer.email,search,counts.media,date_created
create createReview POST /reviews n:private - - {data}
get getReview GET /reviews/{id} s:private
update updateReview PUT /reviews/{id} a:private - - {}
delete deleteReview DELETE /reviews/{id} a:private
approve approveReview PUT /reviews/{id}/approve a:private
decline declineReview PUT /reviews/{id}/decline n:private - - {}
approveAll approveReviews POST /reviews/approve_all n:private - - {}
declineAll declineReviews POST /reviews/decline_all n:private - - {}
deleteAll deleteReviews POST /reviews/delete_all n:private - - {}
updateAll updateReviews POST /reviews/update_all n:private - - {}`,
};

export const media: Resource<"media"> = {
  lines: `
list listMedia GET /media s:private+partners /data numbered $domain,$store_id,$store_public_key,page,page_size,limit,offset,sort_by,subject,product.id,product.ids:c,customer.external_id,customer_id,order.id,verified,state,type,review.id
create createMedia POST /media n:private - - {data}
get getMedia GET /media/{id} s:private
update updateMedia PUT /media/{id} a:private - - {}
delete deleteMedia DELETE /media/{id} a:private
approve approveMedia PUT /media/{id}/approve a:private
decline declineMedia PUT /media/{id}/decline n:private - - {}`,
};

export const orders: Resource<"orders"> = {
  lines: `
list listOrders GET /orders s:private /data numbered page,page_size,limit,offset,sort_by,customer.external_id,customer_id,external_id,external_ids:c,search,counts.media,counts.reviews,rating,status,external_created_at
create createOrder POST /orders n:private - - {data}
get getOrder GET /orders/{id} s:private
update updateOrder PUT /orders/{id} a:private - - {}
delete deleteOrder DELETE /orders/{id} a:private
pay payOrder PUT /orders/{id}/pay a:private - - {}
deliver deliverOrder PUT /orders/{id}/deliver a:private - - {}
fulfill fulfillOrder PUT /orders/{id}/fulfill a:private - - {}`,
};

export const products: Resource<"products"> = {
  lines: `
list listProducts GET /products s:private+partners /data numbered $domain,$store_id,$store_public_key,page,page_size,limit,offset,sort_by,external_id,external_ids:c,search,rating,counts.reviews
create createProduct POST /products n:private - - {data}
get getProduct GET /products/{id} s:private
update updateProduct PUT /products/{id} a:private - - {}
delete deleteProduct DELETE /products/{id} a:private
reviews.list listProductReviews GET /products/{id}/reviews s:private+partners /data numbered $domain,$store_id,$store_public_key,page,page_size,limit,offset,sort_by,subject,product.id,product.ids:c,customer.external_id,customer_id,order.id,verified,state,source,channel_code,rating,only_with_content,customer.email,search,counts.media,date_created
media.list listProductMedia GET /products/{id}/media s:private /data numbered page,page_size,limit,offset,sort_by,subject,product.id,product.ids:c,customer.external_id,customer_id,order.id,verified,state,type,review.id
ratings.get getProductRating GET /products/{id}/rating s:private+partners - - $domain,$store_id,$store_public_key
reviews.listAll listReviewsOfProducts GET /products/reviews s:private /data numbered page,page_size,limit,offset,sort_by,subject,product.id,product.ids:c,customer.external_id,customer_id,order.id,verified,state,source,channel_code,rating,only_with_content,customer.email,search,counts.media,date_created
media.listAll listMediaOfProducts GET /products/media s:private /data numbered page,page_size,limit,offset,sort_by,subject,product.id,product.ids:c,customer.external_id,customer_id,order.id,verified,state,type,review.id
ratings.list listRatings GET /products/ratings s:private+partners /data numbered $domain,$store_id,$store_public_key,page,page_size,limit,offset,sort_by,subject,external_id,external_ids:c`,
};

export const store: Resource<"store"> = {
  lines: `
get getStore GET /store s:private+partners - - $domain,$store_id,$store_public_key
rating.get getStoreRating GET /store/rating s:private+partners - - $domain,$store_id,$store_public_key
reviews.list listStoreReviews GET /store/reviews s:private+partners /data numbered $domain,$store_id,$store_public_key,page,page_size,limit,offset,sort_by,subject,product.id,product.ids:c,customer.external_id,customer_id,order.id,verified,state,source,channel_code,rating,only_with_content,customer.email,search,counts.media,date_created
media.list listStoreMedia GET /store/media s:private+partners /data numbered $domain,$store_id,$store_public_key,page,page_size,limit,offset,sort_by,subject,product.id,product.ids:c,customer.external_id,customer_id,order.id,verified,state,type,review.id`,
};

export const webhooks: Resource<"webhooks"> = {
  lines: `
list listWebhooks GET /webhooks s:private /data numbered page,page_size,limit,offset,sort_by,event_name,status
create createWebhook POST /webhooks n:private - - {data}
get getWebhook GET /webhooks/{id} s:private
update updateWebhook PUT /webhooks/{id} a:private - - {}
delete deleteWebhook DELETE /webhooks/{id} a:private
test testWebhook PUT /webhooks/{id}/test n:private`,
};

export const oauth: Resource<"oauth"> = {
  lines: `
authorize authorizeApp GET /oauth/authorize s:oauth - - <text/html,=https://app.fera.ai,~,response_type!,client_id!,scope!,redirect_uri!,state!,store
createToken createToken POST /oauth/token n:oauth - - {},+application/x-www-form-urlencoded,=https://app.fera.ai,~
revokeToken revokeToken POST /oauth/revoke a:oauth - - {},=https://app.fera.ai,~`,
};

/** All of them. */
export const everything: {
  readonly customers: Resource<"customers">;
  readonly reviews: Resource<"reviews">;
  readonly media: Resource<"media">;
  readonly orders: Resource<"orders">;
  readonly products: Resource<"products">;
  readonly store: Resource<"store">;
  readonly webhooks: Resource<"webhooks">;
  readonly oauth: Resource<"oauth">;
} = {
  customers,
  reviews,
  media,
  orders,
  products,
  store,
  webhooks,
  oauth,
};
