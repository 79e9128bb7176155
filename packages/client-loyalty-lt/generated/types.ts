// Generated from specs/loyalty-lt/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

export interface paths {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a session with a person's address and password
         * @description The session lasts an hour, its refresh token 30 days. Calls made with it also say whose it is, in `X-Partner-ID`. Documented by the vendor (V).
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for a new session
         * @description One page sends the refresh token in the body, another as bearer token. Both are accepted. The old token is used up. GUESSED: inferred from the rest of the API (A3, A5).
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session
         * @description Described for the Shop API. Whether the refresh token ends with it is not said. GUESSED: inferred from the rest of the API (A3). The answer is GUESSED (US).
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who the caller is
         * @description Tells whose name will stand in the audit trail, and what that person or key may do. GUESSED: inferred from the rest of the API (A3). The answer is GUESSED (US).
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the partner this key belongs to
         * @description With the plan, its limits and what it includes. Good for a first call: it changes nothing and shows whether a key works. Documented by the vendor (V).
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the partner's shops
         * @description All shops the key or the session may reach. Documented by the vendor (SEED, V). The answer is GUESSED from the rest of the API (A2, A4).
         */
        get: operations["listShops"];
        put?: never;
        /**
         * Open a shop
         * @description A shop with premises needs an address and a city. When the plan allows no more shops, the answer is 402. Documented by the vendor (SEED, V). The request is GUESSED from the rest of the API (A3, A6, A9). The answer is GUESSED from the rest of the API (A3, A6, A9).
         */
        post: operations["createShop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shops/bulk-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change several shops
         * @description The same change for many shops, or one for each. The vendor's portal changes status, hours, rules for points and contacts this way. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        put: operations["updateShopsInBulk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shops/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one shop
         * @description With its rules for points, its hours and its numbers. Documented by the vendor (SEED, V). The answer is GUESSED from the rest of the API (A2, A6).
         */
        get: operations["getShop"];
        /**
         * Change one shop
         * @description What is not named stays. The id never changes; an archived shop stays archived. Documented by the vendor (SEED, V). The request is GUESSED from the rest of the API (A6, A9). The answer is GUESSED from the rest of the API (A6, A9).
         */
        put: operations["updateShop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members, or find some by e-mail address, phone or card number
         * @description The search matches parts of names, addresses, phone and card numbers, so namesakes come back too. Every other filter is designed: a server that does not know it ignores it and answers with everybody. Exact ones for addresses and numbers are left out for that reason. Documented by the vendor (V). The answer is GUESSED from the rest of the API (A2, A6).
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for members
         * @description A path of the vendor's SDK API, and a second way where the list cannot search. Compare what comes back. GUESSED: inferred from the rest of the API (A5).
         */
        get: operations["searchCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one member
         * @description With cards, points in each shop, consents and the latest purchases. After an anonymization it answers 410 (designed). Documented by the vendor (V). The answer is GUESSED from the rest of the API (A2, A6).
         */
        get: operations["getCustomer"];
        /**
         * Change some fields of one member
         * @description What is not named stays. Whether a changed address is confirmed by mail is not said. Documented by the vendor (V). The request is GUESSED from the rest of the API (A2, A5). The answer is GUESSED from the rest of the API (A2, A5).
         */
        put: operations["updateCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/loyalty-stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the numbers of one member
         * @description Points, level and visits of one member over all shops. Documented by the vendor (V). The answer is GUESSED from the rest of the API (A4).
         */
        get: operations["getCustomerStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purchases and points of one member
         * @description Purchases and what changed the points, the newest first, over all shops or in one. Documented by the vendor (V). The answer is GUESSED from the rest of the API (A2, A4).
         */
        get: operations["listCustomerTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/bulk-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add many members
         * @description At most as many as the tier allows: 50,000 (enterprise), 25,000 or 10,000. Above 1,000 the answer is a job (designed). A person who was erased and put on the suppression list is skipped with `SUPPRESSED_SUBJECT`. Documented by the vendor (V). The request is GUESSED from the rest of the API (A6). The answer is GUESSED (US).
         */
        post: operations["importCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/bulk-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change many members
         * @description Each with its own change. The tier's batch size applies. Documented by the vendor (V). The request is GUESSED from the rest of the API (A5). The answer is GUESSED (US).
         */
        put: operations["updateCustomersInBulk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/bulk-tier-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the level of many members by hand
         * @description A level set by hand may end at a time; then the member is counted again. The tier's batch size applies. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["setTiersInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of members
         * @description Those of the vendor, such as VIP, active, new and dormant, and the partner's own. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["listSegments"];
        put?: never;
        /**
         * Make a group of members
         * @description A dynamic group is counted again by itself. In the portal, criteria are age, place, gender, spending, frequency, preferred goods, activity, registration, last purchase and season. Documented by the vendor (V). The request is GUESSED from the rest of the API (A6). The answer is GUESSED (US).
         */
        post: operations["createSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/segments/{id}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a group
         * @description In short form, as in the list of all members. Documented by the vendor (V). The answer is GUESSED from the rest of the API (A2).
         */
        get: operations["listSegmentCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/segments/{id}/bulk-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do something with every member of a group
         * @description Answers with a job. Anonymizing is left out on purpose: it is done one person at a time. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["runSegmentOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/points/cross-shop-award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a member points in several shops
         * @description One award, shared out among the shops that are named. The vendor shows 100 points shared 40, 30 and 30 without saying how; the fields that say it are designed. Documented by the vendor (V).
         */
        post: operations["awardPointsAcrossShops"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/points/bulk-award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give many members points
         * @description At most as many as the tier allows: 50,000 (enterprise), 25,000 or 10,000. An item that fails does not stop the others unless `mode` says so. Documented by the vendor (V). The request is GUESSED from the rest of the API (A4, A5). The answer is GUESSED from the rest of the API (A4, A5).
         */
        post: operations["awardPointsInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/points/bulk-adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct the points of many members
         * @description `points` may be below zero here. Whether a balance may go below zero is asked by a designed field. Documented by the vendor (V). The request is GUESSED from the rest of the API (A4). The answer is GUESSED from the rest of the API (A4).
         */
        post: operations["adjustPointsInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purchases and points of all members
         * @description Described for another of the vendor's pages, where each is one flat line; that it is the same here is assumed. Both spellings of the dates are sent where somebody asks for dates. GUESSED: inferred from the rest of the API (A2, A4).
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one purchase
         * @description With what was bought, the receipt, and how the points came about. GUESSED: inferred from the rest of the API (A2).
         */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/bulk-process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many purchases
         * @description For tills that worked without a connection, or a move from another system. The tier's batch size applies, and an item that fails does not stop the others unless `mode` says so. Documented by the vendor (V). The request is GUESSED from the rest of the API (A2, A9). The answer is GUESSED (US).
         */
        post: operations["processTransactionsInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/redemptions/bulk-process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Spend the points of many members
         * @description An item without enough points fails and does not stop the others unless `mode` says so. The tier's batch size applies. Documented by the vendor (V). The request is GUESSED from the rest of the API (A4). The answer is GUESSED (US).
         */
        post: operations["processRedemptionsInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far a job is
         * @description As long as it is not over, `Retry-After` says when to ask again. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what became of each item of a job
         * @description With `status=failed` only those that need another look. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["listJobResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the numbers of all shops
         * @description Members, cards, points, revenue and the best shops. The page shows this answer without the envelope, probably for short; read it either way. Documented by the vendor (SEED, V).
         */
        get: operations["getAnalyticsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/shops/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the shops
         * @description The page names five groups of numbers: new members, use of points, revenue for each member, engagement, and levels. How each is written is designed. Documented by the vendor (SEED, V). The answer is GUESSED (US).
         */
        get: operations["compareShops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/customer-journey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the way of one member through the shops
         * @description Visits, purchases and levels in order, and what the vendor expects next. This is profiling of one person and belongs into an answer to a request for access. Documented by the vendor (V).
         */
        get: operations["getCustomerJourney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/revenue-attribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what revenue came from the program
         * @description By shop and by what brought it. The page shows the query alone. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["getRevenueAttribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/customer-ltv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what members are worth over their time
         * @description By group, such as by level. The page shows the query alone. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["getLifetimeValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/profit-impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the program costs and brings
         * @description What rewards and the program cost, what they bring, and what unspent points are worth. The page shows the query alone. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["getProfitImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/shop-rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rank the shops by one number
         * @description The page shows `revenue_per_customer`; the answer is designed. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["rankShops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/industry-benchmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the partner with others of its trade
         * @description The page says that the others are not named; the answer is designed. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["getIndustryBenchmarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/kpi-dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the numbers that were agreed on
         * @description Each with its target and how it stands. The page shows the query alone. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["getKpiDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/churn-prediction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members who may stay away
         * @description A guess about each person, so it belongs into an answer to a request for access. The page shows the query alone, without pages; those are designed. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["predictChurn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/revenue-forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the revenue that is expected
         * @description Month by month with a range. The page shows the query alone. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["forecastRevenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/campaign-optimization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read when and where a campaign works best
         * @description Day, hour and channel with what each is expected to bring. The page shows the query alone. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["getCampaignOptimization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a report made
         * @description About some shops, days and numbers. Whether the page's server answers with the report or with a promise of it is not shown; the promise is designed. Documented by the vendor (SEED, V). The answer is GUESSED (US).
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/reports/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far a report is
         * @description When it is done, with the address of the file, which is kept for seven days. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns
         * @description Past, present and planned. Designed; the page names the making of campaigns only. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Begin a campaign in several shops
         * @description Messages go to persons when it starts. A quota that would be crossed gives 402. Documented by the vendor (SEED, V). The request is GUESSED from the rest of the API (A8, A9). The answer is GUESSED (US).
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one campaign
         * @description With its rules, audience and limits. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how a campaign does
         * @description Whom it reached, what it cost and what it brought, by shop and by day. The page promises performance and return; the shape is designed. Documented by the vendor (SEED, V). The answer is GUESSED (US).
         */
        get: operations["getCampaignAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/ab-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try variants of a campaign against each other
         * @description Across groups of shops, says the page. The vendor's tests of mails give 10 to 30 % of the audience in equal parts 1 to 48 hours; a tie goes to the first variant. Groups of shops that overlap are refused. Documented by the vendor (SEED, V). The request is GUESSED from the rest of the API (A8). The answer is GUESSED (US).
         */
        post: operations["createAbTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/ab-test/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how a test stands
         * @description With the winner once there is one. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getAbTest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/automated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up a rule that acts by itself
         * @description Something happens, or does not, and each member concerned gets points, a coupon or a message. Documented by the vendor (SEED, V). The request is GUESSED from the rest of the API (A8). The answer is GUESSED (US).
         */
        post: operations["createAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/bulk-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin several campaigns
         * @description One for each shop, for example. One that fails does not stop the others unless `mode` says so. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["createCampaignsInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members of staff
         * @description Of all shops, with what each may do and where. Documented by the vendor (V). The answer is GUESSED from the rest of the API (A2, A3, A6).
         */
        get: operations["listStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shops/{shop_id}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a member of staff to a shop
         * @description The person is invited by mail, unless `send_invitation` is false. Documented by the vendor (V). The request is GUESSED from the rest of the API (A6). The answer is GUESSED (US).
         */
        post: operations["createStaffMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/bulk-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many members of staff
         * @description Adding, changing, switching off, and giving or taking shops and roles in one call. The page shows the path alone. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["runStaffOperations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/performance-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare members of staff
         * @description How much each did in which shop. These are data about employees. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["getStaffPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{staff_id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set what a member of staff may do
         * @description Replaces everything the person could do before. The right to erase comes with no role but administrator. Documented by the vendor (V). The request is GUESSED from the rest of the API (A3). The answer is GUESSED (US).
         */
        put: operations["setStaffPermissions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{staff_id}/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the numbers of one member of staff
         * @description Sales, points and new members, day by day. The page shows the path alone. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["getStaffAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{staff_id}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what one member of staff did
         * @description Entries of the audit trail, of one person. Documented by the vendor (V). The answer is GUESSED from the rest of the API (A2).
         */
        get: operations["listStaffActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{staff_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a member of staff roles
         * @description In all shops or in some. Whether other roles stay is not said. The page shows the path alone. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["assignRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a role
         * @description A set of rights under a name. The portal has four roles of its own. Documented by the vendor (V). The request is GUESSED from the rest of the API (A3, A6). The answer is GUESSED (US).
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{role_id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a role may do
         * @description Every right with whether the role has it. The page shows the path alone. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["listRolePermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/global": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings for all shops
         * @description The page names the changing only; that one may read is designed. The members are those of the change. GUESSED: it was never seen; this is how the API would have it (US). The answer is GUESSED from the rest of the API (V).
         */
        get: operations["getGlobalSettings"];
        /**
         * Change the settings for all shops
         * @description Touches every shop at once: what a point is worth, when it expires, and whether it may be spent elsewhere. Documented by the vendor (SEED, V). The answer is GUESSED (US).
         */
        put: operations["updateGlobalSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/branding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the partner looks
         * @description The page names the changing only; that one may read is designed. The members are those of the change. GUESSED: it was never seen; this is how the API would have it (US). The answer is GUESSED from the rest of the API (V).
         */
        get: operations["getBranding"];
        /**
         * Change how the partner looks
         * @description Logo, colours and texts in all of its applications and mails, at once. Documented by the vendor (SEED, V). The answer is GUESSED (US).
         */
        put: operations["updateBranding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who else gets data
         * @description The page names the changing only; that one may read is designed. Whoever stands here gets data about persons and has to hear of an erasure. The members are those of the change, without secrets. GUESSED: it was never seen; this is how the API would have it (US). The answer is GUESSED from the rest of the API (V).
         */
        get: operations["getIntegrations"];
        /**
         * Change who else gets data
         * @description Webhooks, limits of the partner's own, and systems of others. Newer pages keep webhooks under a path of their own. Documented by the vendor (SEED, V). The answer is GUESSED (US).
         */
        put: operations["updateIntegrations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/white-label/domain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the partner's domain stands
         * @description Whether its records were found and its certificate issued. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getDomain"];
        put?: never;
        /**
         * Use a domain of the partner's own
         * @description The page's sample sends a private key of a certificate in the body. A managed certificate (`ssl_mode: managed`, designed) spares that: never send a key that is used elsewhere. Documented by the vendor (V). The answer is GUESSED (US).
         */
        post: operations["setDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/white-label/mobile-app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up the partner's own app
         * @description Name, pictures, colours and what it can do. The answer is designed. Documented by the vendor (SEED, V). The answer is GUESSED (US).
         */
        post: operations["configureMobileApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/white-label/app-deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring the partner's app to the stores
         * @description The page promises that handing in, the store's review, updates, numbers and crash reports are taken care of; request and answer are designed. Documented by the vendor (SEED, V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["deployApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/white-label/app-deployment/{deployment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far the app is
         * @description By store, with the store's own word for it. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getAppDeployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/sap/configure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect SAP
         * @description From then on SAP is a recipient of what it gets, and has to hear of an erasure. Secrets never come back. The page shows the path alone. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["configureSap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/sap/sync-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring members and SAP together
         * @description As a job. Writing into SAP means that personal data goes there. The page shows the path alone. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["syncSapCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/sap/transaction-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have SAP told about purchases
         * @description Sent as documents of one type. The page shows the path alone. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["createSapWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/oracle/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect Oracle
         * @description To a ledger. Secrets never come back. The page shows the path alone. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["configureOracle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/oracle/financial-sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post points to the ledger
         * @description What unspent, spent and expired points are worth, for some days, as a job. The page shows the path alone. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["syncOracleFinances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/oracle/inventory-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is in stock
         * @description By article and shop, as Oracle last said. The page shows the path alone. Documented by the vendor (V). The answer is GUESSED (US).
         */
        get: operations["listOracleInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/custom-erp/configure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect another system
         * @description By its address. Secrets never come back. The page shows the path alone. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["configureCustomErp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/custom-erp/field-mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say which field goes where
         * @description Replaces what was said before, and tells which fields are about persons. The page shows the path alone. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["setFieldMappings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/custom-erp/sync-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say when what goes in which direction
         * @description Replaces what was said before. The page shows the path alone. Documented by the vendor (V). The request is GUESSED (US). The answer is GUESSED (US).
         */
        post: operations["setSyncRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one can be told about
         * @description The names of events that this account may ask for. Documented by the vendor (A8).
         */
        get: operations["listWebhookEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is told about changes
         * @description Every address that records about people are sent to. The vendor documents it for the session of a person; whether a key may read it is not said. Documented by the vendor (A8).
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have an address told about changes
         * @description The answer holds the signing secret, which is never shown again. Documented by the vendor (A8).
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a webhook
         * @description What is not named stays. One that failed five times in a row is off; `is_active: true` switches it on again, and what happened meanwhile is lost. Documented by the vendor (A8).
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Tell an address nothing any more
         * @description Nothing is sent from then on. What was sent stays with the receiver. Documented by the vendor (A8).
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new signing secret
         * @description The old one is worth nothing at once, and the new one is never shown again. Documented by the vendor (A8).
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent to an address
         * @description With what the address answered. How far back it goes is not said. Documented by the vendor (A8).
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery to try an address
         * @description Signed like every other. Which event it carries is not said; that one may choose is designed. Documented by the vendor (A8). The request is GUESSED (US).
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/gdpr/customer-data/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the vendor's own bundle of everything about one member
         * @description Announced by one line on the vendor's page; the shape of the bundle is designed. Up to 5,000 records come at once, more as a job (202), which is the same when it is asked for again within an hour. Documented by the vendor (SEED, V). The answer is GUESSED (US).
         */
        get: operations["exportCustomerData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/gdpr/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exports
         * @description Without the links of their files. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Have a bundle made
         * @description As a job, in any format, for a link or a mail. A password or key never comes back. An equal one that is under way gives 409. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/gdpr/exports/{export_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an export is
         * @description With fresh links of its files, each good for a quarter of an hour. Files are kept for seven days. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        /**
         * Call an export off, or remove its files
         * @description One that is under way ends as `cancelled`, one that is done as `expired`. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        delete: operations["deleteExport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/gdpr/exports/{export_id}/files/{file_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a file of an export
         * @description Leads to a signed link, or sends the file itself. Every download stands in the audit trail. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/anonymize-customer/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what an anonymization would change, and change nothing
         * @description A path of its own on purpose: a flag on the real call could be ignored by a server that does not know it. Here such a server answers 404 and nothing happens. GUESSED: it was never seen; this is how the API would have it (US).
         */
        post: operations["previewAnonymization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/anonymize-customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the person out of one member's record, for good
         * @description Announced by one line on the vendor's page, which promises that statistics stay; what is asked for follows the portal's manuals, the names and the receipt are designed. Covers the merged older profiles. Purchases stay, cut down to day, shop and amount. Anonymizing again answers with the first receipt. There is no batch of it. Documented by the vendor (SEED, V). The request is GUESSED from the rest of the API (A6, US). The answer is GUESSED (US).
         */
        post: operations["anonymizeCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/anonymizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List receipts of anonymizations
         * @description A search by customer id goes on working after the person is gone. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["listAnonymizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/anonymizations/{receipt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the receipt of an anonymization
         * @description Also tells how far one is that takes longer. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getAnonymization"];
        put?: never;
        post?: never;
        /**
         * Call an anonymization off
         * @description Only as long as it waits; afterwards 409. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        delete: operations["cancelAnonymization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/audit-trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who did what to whose data
         * @description Announced by one line. The fields are those of an audit log the vendor describes elsewhere, which turns pages by number; the cursor is designed. The vendor keeps such logs for a year, and staging loses them every Sunday. Documented by the vendor (SEED, V). The answer is GUESSED from the rest of the API (A2).
         */
        get: operations["listAuditTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/audit-trail/action-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the audit trail knows
         * @description The words that `action` may have. Documented for the vendor's own audit log. GUESSED: inferred from the rest of the API (A2).
         */
        get: operations["listAuditActionTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/audit-trail/{entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one entry of the audit trail
         * @description With everything there is. Documented for the vendor's own audit log. GUESSED: inferred from the rest of the API (A2).
         */
        get: operations["getAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/audit-trail/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the audit trail written to files
         * @description Cheaper than reading it page by page. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        post: operations["exportAuditTrail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/staff-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what members of staff did
         * @description The same entries, of staff alone, in pages by number. Documented by the vendor (V). The answer is GUESSED from the rest of the API (A2).
         */
        get: operations["listStaffActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/retention-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how long the partner keeps what
         * @description The vendor's page names only the changing of it; that it can be read is designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getRetentionPolicy"];
        /**
         * Set how long the partner keeps what
         * @description Replaces the whole policy. The page has one line for it; the body follows the periods in the vendor's manuals, the rest is designed. A stricter policy removes nothing before its days of grace are over. Documented by the vendor (SEED, V). The request is GUESSED from the rest of the API (A6, US). The answer is GUESSED (US).
         */
        put: operations["updateRetentionPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/retention-policy/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what a policy would remove, and remove nothing
         * @description A path of its own, so that a server that does not know it answers 404. Parts that are left out are those of the present policy. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        post: operations["previewRetentionPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/retention-policy/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs of the policy
         * @description Past, present and planned ones, each with what it removed. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["listRetentionRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/retention-policy/runs/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one run of the policy
         * @description With what it removed and where it failed. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getRetentionRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List legal holds
         * @description Those in force and those that were lifted. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["listLegalHolds"];
        put?: never;
        /**
         * Place a legal hold
         * @description Erasing and the retention policy leave alone what it names; an export it never stops. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        post: operations["placeLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/legal-holds/{hold_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lift a legal hold
         * @description What it named may be erased again; the record of it stays. Designed. GUESSED: it was never seen; this is how the API would have it (US).
         */
        delete: operations["releaseLegalHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "transaction.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A purchase or a change of points was recorded
         * @description What is sent is not shown.
         */
        post: operations["onTransactionCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tier.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member came to another level
         * @description What is sent is not shown. Older accounts get it as `customer_tier_changed`.
         */
        post: operations["onTierChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "coupon.redeemed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A coupon was used
         * @description What is sent is not shown.
         */
        post: operations["onCouponRedeemed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "card.issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member got a card
         * @description What is sent is not shown. Older accounts get it as `loyalty_card.created` or `card.created`.
         */
        post: operations["onCardIssued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "gdpr.export.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An export is ready
         * @description Its files can be fetched. Carries the export's id, nothing about the person. Designed.
         */
        post: operations["onGdprExportCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "gdpr.export.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An export could not be made
         * @description Nothing was written. Carries the export's id. Designed.
         */
        post: operations["onGdprExportFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.anonymization.pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An anonymization waits
         * @description It was taken on and can still be called off. Carries the receipt's id. Designed.
         */
        post: operations["onCustomerAnonymizationPending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.anonymization.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person was anonymized
         * @description Carries the receipt's id and what stands for the person. Designed.
         */
        post: operations["onCustomerAnonymizationCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.anonymization.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An anonymization failed
         * @description At least one shop failed; read the receipt. Designed.
         */
        post: operations["onCustomerAnonymizationFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.anonymization.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An anonymization was called off
         * @description Nothing was changed. Carries the receipt's id. Designed.
         */
        post: operations["onCustomerAnonymizationCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "retention.run.planned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A run of the retention policy is planned
         * @description Comes in time to look at what it would remove. Designed.
         */
        post: operations["onRetentionRunPlanned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "retention.run.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A run of the retention policy is over
         * @description Carries the run's id; the run names its receipts. Designed.
         */
        post: operations["onRetentionRunCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "retention.run.halted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A run of the retention policy stopped before it removed anything
         * @description It would have gone beyond a limit of the policy. Designed.
         */
        post: operations["onRetentionRunHalted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "legal_hold.placed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A legal hold was placed
         * @description From now on what it names is not erased. Designed.
         */
        post: operations["onLegalHoldPlaced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "legal_hold.released": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A legal hold was lifted
         * @description What it named may be erased again. Designed.
         */
        post: operations["onLegalHoldReleased"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** Shop */
        Shop: {
            id: number;
            name: string;
            /** @description As customers see it in the app. */
            display_name?: (string | null) | undefined;
            description?: (string | null) | undefined;
            type?: ("physical" | "online" | "hybrid" | (string & {})) | undefined;
            /** @description Archived is for good. */
            status?: ("active" | "inactive" | "testing" | "archived" | (string & {})) | undefined;
            /** @description The same as the status `active`. */
            is_active?: boolean | undefined;
            partner?: {
                id?: number | undefined;
                name?: string | undefined;
            } | undefined;
            address?: (string | null) | undefined;
            city?: (string | null) | undefined;
            zip?: (string | null) | undefined;
            country_code?: (string | null) | undefined;
            coordinates?: ({
                latitude?: number | undefined;
                longitude?: number | undefined;
            } | null) | undefined;
            phone?: (string | null) | undefined;
            email?: (string | null) | undefined;
            website?: (string | null) | undefined;
            /** @description By day of the week, such as `08:00-20:00`; null when closed. */
            working_hours?: {
                [key: string]: string | null;
            } | undefined;
            /** @description The same as free text, in older answers. */
            opening_hours?: (string | null) | undefined;
            /** @description Days that differ. */
            special_hours?: {
                /** Format: date */
                date?: string | undefined;
                hours?: (string | null) | undefined;
                label?: (string | null) | undefined;
            }[] | undefined;
            /** @description Such as `Europe/Vilnius`. */
            timezone?: string | undefined;
            /** @description ISO 4217. */
            currency?: string | undefined;
            images?: string[] | undefined;
            loyalty_settings?: components["schemas"]["PointsRule"] | undefined;
            /** @description Read only. */
            customers_count?: number | undefined;
            /** @description Read only. */
            active_cards_count?: number | undefined;
            /** @description Read only. */
            month_revenue?: (number | null) | undefined;
            /** @description Shops of a franchise may each be responsible for their own members. Designed. */
            data_controller?: ({
                name?: string | undefined;
                registration_number?: (string | null) | undefined;
                contact_email?: (string | null) | undefined;
                dpo_email?: (string | null) | undefined;
            } | null) | undefined;
            /** @description Id in the caller's own system. */
            external_id?: (string | null) | undefined;
            /** @description Free. */
            metadata?: Record<string, unknown> | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        };
        /**
         * Rules for points
         * @description How many points a purchase gives, and what points are worth. The names are those of the vendor's partner cards.
         */
        PointsRule: {
            points_enabled?: boolean | undefined;
            /** @description Points for each `currency_amount` spent. */
            points_per_currency?: number | undefined;
            currency_amount?: number | undefined;
            round_points_up?: boolean | undefined;
            min_points_per_purchase?: number | undefined;
            /** @description Null for no limit. */
            max_points_per_purchase?: (number | null) | undefined;
            points_per_visit?: number | undefined;
            /** @description Null when points never expire. */
            points_expiration_days?: (number | null) | undefined;
            points_redemption_enabled?: boolean | undefined;
            /** @description Points that are worth `currency_amount_redemption`. */
            points_per_currency_redemption?: number | undefined;
            currency_amount_redemption?: number | undefined;
            min_points_for_redemption?: number | undefined;
            max_points_per_redemption?: (number | null) | undefined;
        };
        /**
         * New shop
         * @description `address` and `city` are needed for a shop with premises.
         */
        NewShop: {
            name: string;
            display_name?: (string | null) | undefined;
            description?: (string | null) | undefined;
            /** @enum {string} */
            type: "physical" | "online" | "hybrid";
            /** @enum {string} */
            status?: ("active" | "inactive" | "testing" | "archived") | undefined;
            is_active?: boolean | undefined;
            address?: (string | null) | undefined;
            city?: (string | null) | undefined;
            zip?: (string | null) | undefined;
            country_code?: (string | null) | undefined;
            /** @description Flat as in the vendor's SDK. */
            latitude?: number | undefined;
            longitude?: number | undefined;
            coordinates?: ({
                latitude?: number | undefined;
                longitude?: number | undefined;
            } | null) | undefined;
            phone?: (string | null) | undefined;
            email?: (string | null) | undefined;
            website?: (string | null) | undefined;
            working_hours?: {
                [key: string]: string | null;
            } | undefined;
            /** @description The same as free text, as older pages have it. */
            opening_hours?: (string | null) | undefined;
            special_hours?: {
                /** Format: date */
                date?: string | undefined;
                hours?: (string | null) | undefined;
                label?: (string | null) | undefined;
            }[] | undefined;
            timezone?: string | undefined;
            currency?: string | undefined;
            images?: string[] | undefined;
            loyalty_settings?: components["schemas"]["PointsRule"] | undefined;
            data_controller?: ({
                name?: string | undefined;
                registration_number?: (string | null) | undefined;
                contact_email?: (string | null) | undefined;
                dpo_email?: (string | null) | undefined;
            } | null) | undefined;
            external_id?: (string | null) | undefined;
            metadata?: Record<string, unknown> | undefined;
        };
        /** Change of a shop */
        ShopChange: {
            name?: string | undefined;
            display_name?: (string | null) | undefined;
            description?: (string | null) | undefined;
            /** @enum {string} */
            type?: ("physical" | "online" | "hybrid") | undefined;
            /** @enum {string} */
            status?: ("active" | "inactive" | "testing" | "archived") | undefined;
            is_active?: boolean | undefined;
            address?: (string | null) | undefined;
            city?: (string | null) | undefined;
            zip?: (string | null) | undefined;
            country_code?: (string | null) | undefined;
            /** @description Flat as in the vendor's SDK. */
            latitude?: number | undefined;
            longitude?: number | undefined;
            coordinates?: ({
                latitude?: number | undefined;
                longitude?: number | undefined;
            } | null) | undefined;
            phone?: (string | null) | undefined;
            email?: (string | null) | undefined;
            website?: (string | null) | undefined;
            working_hours?: {
                [key: string]: string | null;
            } | undefined;
            /** @description The same as free text, as older pages have it. */
            opening_hours?: (string | null) | undefined;
            special_hours?: {
                /** Format: date */
                date?: string | undefined;
                hours?: (string | null) | undefined;
                label?: (string | null) | undefined;
            }[] | undefined;
            timezone?: string | undefined;
            currency?: string | undefined;
            images?: string[] | undefined;
            loyalty_settings?: components["schemas"]["PointsRule"] | undefined;
            data_controller?: ({
                name?: string | undefined;
                registration_number?: (string | null) | undefined;
                contact_email?: (string | null) | undefined;
                dpo_email?: (string | null) | undefined;
            } | null) | undefined;
            external_id?: (string | null) | undefined;
            metadata?: Record<string, unknown> | undefined;
        };
        /**
         * Change of several shops
         * @description Either `shops`, each with its own changes, or `shop_ids` with the same `changes` for all. Designed.
         */
        ShopsChange: {
            shops?: {
                id?: number | undefined;
                changes?: components["schemas"]["ShopChange"] | undefined;
            }[] | undefined;
            shop_ids?: number[] | undefined;
            changes?: components["schemas"]["ShopChange"] | undefined;
            mode?: components["schemas"]["BulkMode"] | undefined;
        };
        /**
         * Member
         * @description Lists hold the short form: everything from `first_name` on may be missing there.
         */
        Customer: {
            /** Member id */
            id: components["schemas"]["Id"];
            /** Name */
            name?: (string | null) | undefined;
            /** E-mail address */
            email?: (string | null) | undefined;
            /** Phone number */
            phone?: (string | null) | undefined;
            /** Member since */
            member_since?: (string | null) | undefined;
            /** Number of purchases */
            total_purchases?: (number | null) | undefined;
            /** Points */
            total_points?: (number | null) | undefined;
            /** Level */
            loyalty_level?: (string | null) | undefined;
            /** Status */
            status?: ("active" | "inactive" | "blocked" | "anonymized" | (string & {}) | null) | undefined;
            /** Kind of customer */
            customer_type?: ("vip" | "regular" | "new" | "dormant" | (string & {}) | null) | undefined;
            /** Number of cards */
            cards_count?: (number | null) | undefined;
            /** Shops visited */
            shops_visited?: (number[] | null) | undefined;
            /** Last purchase */
            last_purchase_at?: (string | null) | undefined;
            /** Shop of registration */
            registration_shop_id?: (number | null) | undefined;
            /** First name */
            first_name?: (string | null) | undefined;
            /** Last name */
            last_name?: (string | null) | undefined;
            /** E-mail address confirmed on */
            email_verified_at?: (string | null) | undefined;
            /** Phone number confirmed on */
            phone_verified_at?: (string | null) | undefined;
            /** Date of birth */
            birthday?: (string | null) | undefined;
            /** Gender */
            gender?: ("male" | "female" | "other" | (string & {}) | null) | undefined;
            /** Street */
            address?: (string | null) | undefined;
            /** City */
            city?: (string | null) | undefined;
            /** Postal code */
            zip?: (string | null) | undefined;
            /** Country */
            country_code?: (string | null) | undefined;
            /** Language */
            locale?: (string | null) | undefined;
            /** Time zone */
            time_zone?: (string | null) | undefined;
            /** Portrait */
            avatar_url?: (string | null) | undefined;
            /** Cards */
            loyalty_cards?: (components["schemas"]["LoyaltyCard"][] | null) | undefined;
            /** Points in each shop */
            points?: ({
                /** All points */
                total?: number | undefined;
                /** @description The same, shop by shop. */
                by_shop?: {
                    shop_id?: number | undefined;
                    /** @description What can be spent now. */
                    balance?: number | undefined;
                    /** @description All points ever earned. */
                    lifetime_earned?: number | undefined;
                    /** @description All points ever spent. */
                    lifetime_redeemed?: number | undefined;
                }[] | undefined;
                /** @description Points that are lost soon, and when. */
                expiring_soon?: {
                    points?: number | undefined;
                    expires_at?: string | undefined;
                }[] | undefined;
            } | null) | undefined;
            /** Level and what is missing to the next */
            tier?: ({
                /** @description The present level. */
                current?: string | undefined;
                /** @description From when on. */
                since?: (string | null) | undefined;
                /** @description The level after it; null at the highest. */
                next?: (string | null) | undefined;
                /** @description Points that are missing to the next level. */
                points_to_next?: (number | null) | undefined;
                /** @description Until when a level set by hand stays. */
                manual_until?: (string | null) | undefined;
            } | null) | undefined;
            /**
             * Which messages the person wants
             * @description By channel (`email`, `sms`, `push`), each with keys such as `email_promotions`. A bounce or a complaint stops mail on the whole platform, an unsubscription only the partner's.
             */
            communication_preferences?: ({
                email?: {
                    [key: string]: boolean;
                } | undefined;
                sms?: {
                    [key: string]: boolean;
                } | undefined;
                push?: {
                    [key: string]: boolean;
                } | undefined;
                /** @description Designed: why nothing is sent, by channel. */
                suppressed?: {
                    [key: string]: string;
                } | undefined;
                /** @description Designed: what the person subscribed to, by kind of message. */
                subscriptions?: {
                    /** @description The kind of message. */
                    type?: string | undefined;
                    /** @description What a subscription takes: a word, two words, or no objection. */
                    strategy?: ("opt_in" | "double_opt_in" | "opt_out" | (string & {})) | undefined;
                    status?: ("subscribed" | "unsubscribed" | (string & {})) | undefined;
                }[] | undefined;
                /** @description Designed: where a shop differs from the rest. */
                per_shop?: {
                    shop_id?: number | undefined;
                    email?: boolean | undefined;
                    sms?: boolean | undefined;
                    push?: boolean | undefined;
                }[] | undefined;
                updated_at?: string | undefined;
            } | null) | undefined;
            /**
             * Consents
             * @description As they are now; their history stands in the export alone.
             */
            consents?: (components["schemas"]["Consent"][] | null) | undefined;
            /** Groups the person was put into */
            segments?: ({
                id?: components["schemas"]["Id"] | undefined;
                name?: string | undefined;
            }[] | null) | undefined;
            /** Ids in other systems */
            external_ids?: ({
                system?: string | undefined;
                id?: string | undefined;
            }[] | null) | undefined;
            /** Older profiles of the same person */
            merged_customer_ids?: (components["schemas"]["Id"][] | null) | undefined;
            /** Anonymized on */
            anonymized_at?: (string | null) | undefined;
            /** Latest purchases and points */
            transaction_history?: (components["schemas"]["Transaction"][] | null) | undefined;
            /** The partner's own notes about the member */
            metadata?: (Record<string, unknown> | unknown[] | null) | undefined;
            /** Record created */
            created_at?: (string | null) | undefined;
            /** Record changed */
            updated_at?: (string | null) | undefined;
            /** @description Counts changes. */
            version?: (number | null) | undefined;
        };
        /** Card */
        LoyaltyCard: {
            id?: components["schemas"]["Id"] | undefined;
            /**
             * Card number
             * @description Such as `318-204-557`; older cards look like `LC00000001`.
             */
            card_number?: (string | null) | undefined;
            /** Card */
            card_name?: (string | null) | undefined;
            /** @description Whose card it is: for every shop of the vendor, for this partner's, or somebody else's. */
            card_type?: ("universal" | "partner_specific" | "third_party" | (string & {}) | null) | undefined;
            /**
             * QR code of the card
             * @description Shown at a till, it spends the points.
             */
            qr_code?: (string | null) | undefined;
            /** @description How the number is drawn for a till. */
            barcode_type?: (string | null) | undefined;
            /** Status */
            status?: ("active" | "inactive" | "blocked" | "expired" | (string & {}) | null) | undefined;
            is_active?: (boolean | null) | undefined;
            partner_id?: (number | null) | undefined;
            partner_name?: (string | null) | undefined;
            /** Points on the card */
            points_balance?: (number | null) | undefined;
            /** Points ever earned */
            lifetime_points?: (number | null) | undefined;
            /** Points spent */
            points_redeemed?: (number | null) | undefined;
            /** Level */
            tier?: (string | null) | undefined;
            /** Shops */
            shop_ids?: (number[] | null) | undefined;
            /** Last used */
            last_used_at?: (string | null) | undefined;
            created_at?: (string | null) | undefined;
            updated_at?: (string | null) | undefined;
        };
        /**
         * Consent
         * @description The fields are those of the vendor's consents for SMS; `purpose`, `text_version` and `shop_id` are designed.
         */
        Consent: {
            channel?: ("email" | "sms" | "push" | "phone" | "post" | "profiling" | "data_sharing" | (string & {})) | undefined;
            purpose?: string | undefined;
            consent_given?: boolean | undefined;
            consent_source?: ("website_form" | "pos" | "app" | "phone_call" | "api" | (string & {})) | undefined;
            consent_date?: (string | null) | undefined;
            revoked_at?: (string | null) | undefined;
            /** @description Where the consent was given. */
            client_ip?: (string | null) | undefined;
            client_user_agent?: (string | null) | undefined;
            consent_page_url?: (string | null) | undefined;
            /** @description Which wording the person saw. */
            text_version?: (string | null) | undefined;
            shop_id?: (number | null) | undefined;
        };
        /**
         * Numbers of one member
         * @description The members are those that neighbouring APIs answer with, put together.
         */
        LoyaltyStats: {
            customer_id?: components["schemas"]["Id"] | undefined;
            /** @description Cards of every kind. */
            total_cards?: number | undefined;
            /** @description Points that can be spent now. */
            total_points?: number | undefined;
            /** @description The same in another of the vendor's pages. */
            current_balance?: number | undefined;
            /** @description All points ever earned. */
            lifetime_earned?: number | undefined;
            /** @description All points ever spent. */
            lifetime_redeemed?: number | undefined;
            /** @description Points that were lost. */
            points_expired?: number | undefined;
            /** @description Points that are lost soon, and when. */
            points_expiring_soon?: {
                points?: number | undefined;
                expires_at?: string | undefined;
                days_until_expiry?: number | undefined;
            }[] | undefined;
            /** @description Coupons the member ever had. */
            total_coupons?: number | undefined;
            /** @description Coupons that can be used now. */
            active_coupons?: number | undefined;
            /** @description Games of the partner that were played to their end. */
            completed_games?: number | undefined;
            tier_info?: {
                current_tier?: components["schemas"]["Tier"] | undefined;
                /** @description Null at the highest. */
                next_tier?: ("bronze" | "silver" | "gold" | "platinum" | (string & {}) | null) | undefined;
                /** @description Points that are missing to the next level. */
                points_to_next_tier?: (number | null) | undefined;
            } | undefined;
            last_activity?: ({
                transaction_id?: components["schemas"]["Id"] | undefined;
                /** @description What happened to points, such as `earn`. */
                type?: string | undefined;
                points?: number | undefined;
                created_at?: string | undefined;
            } | null) | undefined;
            /** @description In all shops. */
            visits?: number | undefined;
            /** @description In `currency`. */
            total_spent?: number | undefined;
            currency?: string | undefined;
            /** @description The same by shop. */
            shops?: {
                shop_id?: number | undefined;
                visits?: number | undefined;
                /** @description In the currency of the whole. */
                spent?: number | undefined;
                points_balance?: number | undefined;
            }[] | undefined;
        };
        /**
         * Change of a member
         * @description What is not named stays.
         */
        CustomerChange: {
            first_name?: (string | null) | undefined;
            last_name?: (string | null) | undefined;
            name?: (string | null) | undefined;
            email?: (string | null) | undefined;
            phone?: (string | null) | undefined;
            /** Format: date */
            birthday?: (string | null) | undefined;
            gender?: ("male" | "female" | "other" | (string & {}) | null) | undefined;
            address?: (string | null) | undefined;
            city?: (string | null) | undefined;
            zip?: (string | null) | undefined;
            country_code?: (string | null) | undefined;
            locale?: (string | null) | undefined;
            time_zone?: (string | null) | undefined;
            /** @description By channel, then by key; keys that are not named stay. */
            communication_preferences?: {
                [key: string]: {
                    [key: string]: boolean;
                };
            } | undefined;
            external_ids?: {
                system?: string | undefined;
                id?: string | undefined;
            }[] | undefined;
            metadata?: Record<string, unknown> | undefined;
        };
        /**
         * New member
         * @description The three required ones are those of the portal's import sheet.
         */
        NewCustomer: {
            first_name: string;
            last_name: string;
            email: string;
            phone?: string | undefined;
            /** Format: date */
            birthday?: string | undefined;
            address?: string | undefined;
            city?: string | undefined;
            /** @description Free text about the person. */
            notes?: string | undefined;
            /** @description Comes back in the results. */
            external_id?: string | undefined;
            consents?: components["schemas"]["Consent"][] | undefined;
        };
        /** Many new members */
        CustomerImport: {
            /** @description The enterprise tier takes 50,000, professional 25,000, standard 10,000; more is refused as a whole. */
            customers: components["schemas"]["NewCustomer"][];
            /**
             * @description What happens with an address that is known.
             * @default skip
             * @enum {string}
             */
            on_duplicate?: ("skip" | "update" | "fail") | undefined;
            /** @description Shop of registration. */
            default_shop_id?: number | undefined;
            mode?: components["schemas"]["BulkMode"] | undefined;
        };
        /** Change of many members */
        CustomersChange: {
            customers: components["schemas"]["NamedCustomerChange"][];
            mode?: components["schemas"]["BulkMode"] | undefined;
        };
        /** Levels set by hand */
        TierAdjustments: {
            /** @description One change of level each. */
            adjustments: {
                customer_id: components["schemas"]["Id"];
                tier: components["schemas"]["Tier"];
                reason: string;
                /**
                 * Format: date-time
                 * @description Null for always.
                 */
                effective_until?: (string | null) | undefined;
            }[];
            /** @default false */
            notify_customers?: boolean | undefined;
            mode?: components["schemas"]["BulkMode"] | undefined;
        };
        /**
         * Group of members
         * @description Designed after the portal.
         */
        Segment: {
            id: components["schemas"]["Id"];
            name: string;
            description?: (string | null) | undefined;
            /** @description The vendor's own, or the partner's. */
            kind?: ("system" | "custom" | (string & {})) | undefined;
            /** @description Counted again by itself. */
            is_dynamic?: boolean | undefined;
            criteria?: (components["schemas"]["Criteria"] | null) | undefined;
            customers_count?: number | undefined;
            /**
             * Format: date-time
             * @description When it was last counted.
             */
            refreshed_at?: (string | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        };
        /** New group of members */
        NewSegment: {
            name: string;
            description?: string | undefined;
            /** @default true */
            is_dynamic?: boolean | undefined;
            criteria?: components["schemas"]["Criteria"] | undefined;
        };
        /** Criteria */
        Criteria: {
            /**
             * @description Whether all rules must hold, or any.
             * @enum {string}
             */
            match: "all" | "any";
            rules: {
                /** @description Such as `last_purchase_at` or `city`. */
                field: string;
                /** @description How the field is compared with the value. */
                operator: "eq" | "neq" | "in" | "gt" | "gte" | "lt" | "lte" | "between" | "before" | "after" | "within_days" | (string & {});
                value?: unknown | undefined;
            }[];
        };
        /** Something done with a whole group */
        SegmentOperation: {
            operation: "award_points" | "adjust_points" | "set_tier" | "add_tag" | "remove_tag" | "send_campaign" | "export" | (string & {});
            /** @description What the operation needs, such as `points` and `shop_id`. */
            parameters?: Record<string, unknown> | undefined;
            reason?: string | undefined;
        };
        /** Points in several shops */
        CrossShopAward: {
            customer_id: components["schemas"]["Id"];
            /** @description Altogether. */
            points: number;
            reason: string;
            /** @description The shop that gives them. */
            source_shop_id: number;
            /** @description The shops they count in. */
            credited_to_shops: number[];
            /** @description The caller's own. */
            reference?: string | undefined;
            /** @description How they are shared out. Designed. */
            split?: ("even" | "weighted" | "source_first" | (string & {})) | undefined;
            /** @description With `weighted`: shares by the shop's id. Designed. */
            weights?: {
                [key: string]: number;
            } | undefined;
            /**
             * Format: date-time
             * @description Designed.
             */
            expires_at?: string | undefined;
        };
        /** An award in several shops */
        CrossShopAwardResult: {
            transaction_id: components["schemas"]["Id"];
            customer_id?: components["schemas"]["Id"] | undefined;
            total_points_awarded?: number | undefined;
            /** @description What each shop got. */
            cross_shop_distribution?: {
                shop_id?: number | undefined;
                points?: number | undefined;
                /** @description The member's points in this shop. */
                new_balance?: number | undefined;
            }[] | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
        };
        /**
         * Points for one member
         * @description Either `customer_id` or `card_id`.
         */
        PointsAward: {
            customer_id?: components["schemas"]["Id"] | undefined;
            card_id?: components["schemas"]["Id"] | undefined;
            points: number;
            reason: string;
            reference?: string | undefined;
            shop_id?: number | undefined;
            /** Format: date-time */
            expires_at?: string | undefined;
            metadata?: Record<string, unknown> | undefined;
        };
        /** Points for many members */
        PointsBatch: {
            transactions: components["schemas"]["PointsAward"][];
            mode?: components["schemas"]["BulkMode"] | undefined;
        };
        /** Corrections of points */
        PointsCorrections: {
            transactions: components["schemas"]["PointsAward"][];
            /**
             * @description Designed.
             * @default false
             */
            allow_negative_balance?: boolean | undefined;
            mode?: components["schemas"]["BulkMode"] | undefined;
        };
        /**
         * Purchase or points
         * @description The vendor has three vocabularies for kinds; `type` and `points_type` are as they come.
         */
        Transaction: {
            /** Number */
            id: components["schemas"]["Id"];
            /** Kind */
            type?: ("purchase" | "refund" | "bonus" | "adjustment" | "reward" | "redemption" | "other" | (string & {}) | null) | undefined;
            /** Status */
            status?: ("completed" | "pending" | "cancelled" | (string & {}) | null) | undefined;
            /**
             * What happened to points
             * @description In one vocabulary for all of the vendor's pages; `raw_type` is its own word.
             */
            points_type?: ("earn" | "redeem" | "expire" | "adjust" | (string & {}) | null) | undefined;
            /** @description The vendor's own word, such as `award`, `earned` or `spent`. */
            raw_type?: (string | null) | undefined;
            /**
             * Points
             * @description With a minus where they were spent or lost.
             */
            points?: (number | null) | undefined;
            /** Points earned */
            points_earned?: (number | null) | undefined;
            /** Points spent */
            points_redeemed?: (number | null) | undefined;
            /** Discount for points */
            points_discount_amount?: (number | null) | undefined;
            /** Points before */
            balance_before?: (number | null) | undefined;
            /** Points after */
            balance_after?: (number | null) | undefined;
            /** Amount */
            amount?: (number | null) | undefined;
            /** Currency */
            currency?: (string | null) | undefined;
            /** Description */
            description?: (string | null) | undefined;
            /** Reason */
            reason?: (string | null) | undefined;
            /** Receipt number */
            reference_number?: (string | null) | undefined;
            /** Member id */
            customer_id?: (number | string | null) | undefined;
            /** Card */
            loyalty_card?: ({
                id?: components["schemas"]["Id"] | undefined;
                name?: (string | null) | undefined;
                /** @description As it stands on the card. */
                number?: (string | null) | undefined;
            } | null) | undefined;
            /** Shop */
            shop?: ({
                id?: number | undefined;
                name?: (string | null) | undefined;
            } | null) | undefined;
            /** Who was at the till */
            staff?: ({
                id?: number | undefined;
                name?: (string | null) | undefined;
            } | null) | undefined;
            /** What was bought */
            items?: ({
                name?: string | undefined;
                /** @description How many. */
                quantity?: number | undefined;
                /** @description Of one of them. */
                price?: number | undefined;
                category?: (string | null) | undefined;
            }[] | null) | undefined;
            /** Receipt */
            receipt?: ({
                url?: (string | null) | undefined;
                /** @description Whether there is a file of it. */
                available?: boolean | undefined;
            } | null) | undefined;
            /** Campaign */
            campaign_id?: (number | string | null) | undefined;
            /** Points expire on */
            expires_at?: (string | null) | undefined;
            /** Further data */
            metadata?: (Record<string, unknown> | unknown[] | null) | undefined;
            /**
             * Date
             * @description After an anonymization the day alone.
             */
            transaction_date?: (string | null) | undefined;
            /** Recorded on */
            created_at?: (string | null) | undefined;
        };
        /**
         * Purchase as one line
         * @description As the vendor's neighbouring list shows it.
         */
        TransactionLine: {
            id: components["schemas"]["Id"];
            date?: string | undefined;
            customer_name?: (string | null) | undefined;
            customer_id?: (number | string | null) | undefined;
            amount?: (number | null) | undefined;
            points_awarded?: (number | null) | undefined;
            points_redeemed?: (number | null) | undefined;
            status?: (string | null) | undefined;
            shop_name?: (string | null) | undefined;
            shop_id?: (number | null) | undefined;
            staff_name?: (string | null) | undefined;
            staff_id?: (number | null) | undefined;
            /** @description Such as `sale`. */
            type?: (string | null) | undefined;
        };
        /** Purchase in full */
        TransactionDetail: {
            id: components["schemas"]["Id"];
            date?: string | undefined;
            amount?: (number | null) | undefined;
            points_earned?: (number | null) | undefined;
            points_discount_amount?: (number | null) | undefined;
            /** @description How the points came about; its shape is not shown. */
            points_calculation?: unknown | undefined;
            status?: (string | null) | undefined;
            customer?: ({
                id?: components["schemas"]["Id"] | undefined;
                name?: (string | null) | undefined;
                email?: (string | null) | undefined;
                phone?: (string | null) | undefined;
            } | null) | undefined;
            items?: {
                name?: string | undefined;
                /** @description How many. */
                quantity?: number | undefined;
                price?: number | undefined;
            }[] | undefined;
            shop?: ({
                id?: number | undefined;
                name?: string | undefined;
                address?: (string | null) | undefined;
                phone?: (string | null) | undefined;
                email?: (string | null) | undefined;
            } | null) | undefined;
            staff?: ({
                id?: number | undefined;
                name?: string | undefined;
                email?: (string | null) | undefined;
            } | null) | undefined;
            receipt?: {
                url?: (string | null) | undefined;
                /** @description Where the file lies at the vendor. */
                path?: (string | null) | undefined;
                available?: boolean | undefined;
            } | undefined;
            /** @description Who put the receipt there. */
            uploaded_by_staff_id?: (number | null) | undefined;
            metadata?: (Record<string, unknown> | unknown[] | null) | undefined;
        };
        /**
         * A purchase to be recorded
         * @description Who bought is named by `customer_id`, `loyalty_card_id` or `user_email`; the receipt by `reference_number` or `order_id`; the sum by `amount` or `order_total`: two of the vendor's vocabularies.
         */
        NewTransaction: {
            reference_number?: string | undefined;
            /** @description The till's own number; another page's word for `reference_number`. */
            order_id?: string | undefined;
            customer_id?: components["schemas"]["Id"] | undefined;
            loyalty_card_id?: components["schemas"]["Id"] | undefined;
            /** @description The member, by address. */
            user_email?: string | undefined;
            shop_id: number;
            amount?: number | undefined;
            /** @description Another page's word for `amount`. */
            order_total?: number | undefined;
            /** @description ISO 4217. */
            currency?: string | undefined;
            type?: ("purchase" | "refund" | (string & {})) | undefined;
            /** Format: date-time */
            transaction_date?: string | undefined;
            items?: {
                name?: string | undefined;
                /** @description How many. */
                quantity?: number | undefined;
                price?: number | undefined;
            }[] | undefined;
            metadata?: Record<string, unknown> | undefined;
        };
        /** Many purchases */
        TransactionBatch: {
            transactions: components["schemas"]["NewTransaction"][];
            mode?: components["schemas"]["BulkMode"] | undefined;
        };
        /** Many redemptions */
        RedemptionBatch: {
            redemptions: {
                card_id: components["schemas"]["Id"];
                points: number;
                reason: string;
                reference?: string | undefined;
                shop_id?: number | undefined;
                coupon_code?: string | undefined;
            }[];
            mode?: components["schemas"]["BulkMode"] | undefined;
        };
        /**
         * Job
         * @description Work that takes longer than one call. Designed.
         */
        Job: {
            id: string;
            /** @description Always `job`. */
            object?: string | undefined;
            /** @description What is done, such as `segment.award_points`. */
            type?: string | undefined;
            status: "pending" | "in_progress" | "completed" | "partially_completed" | "failed" | "cancelled" | "expired" | (string & {});
            /** @description Percent. */
            progress?: number | undefined;
            total?: number | undefined;
            /** @description Records that were looked at. */
            processed?: number | undefined;
            successful?: number | undefined;
            failed?: number | undefined;
            /** @description Records that were left as they were. */
            skipped?: number | undefined;
            /** Format: uri */
            result_url?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description Until when the result is kept.
             */
            result_expires_at?: (string | null) | undefined;
            error?: ({
                code?: string | undefined;
                message?: string | undefined;
                /** @description Worth trying again later. */
                retryable?: boolean | undefined;
            } | null) | undefined;
            /** @description Of jobs that make files. */
            files?: components["schemas"]["ExportFile"][] | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            started_at?: (string | null) | undefined;
            /** Format: date-time */
            completed_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When it should be done.
             */
            expected_completion_at?: (string | null) | undefined;
            request_id?: components["schemas"]["RequestId"] | undefined;
        };
        /**
         * What became of a batch
         * @description Up to 1,000 items are answered at once; above that comes 202 with a `job_id`. The counts, `results` and the time are those of the vendor's Shop API; the rest is designed.
         */
        BulkResult: {
            /** @description Ask for the rest with it. */
            job_id?: (string | null) | undefined;
            status?: ("completed" | "partially_completed" | "failed" | "processing" | (string & {})) | undefined;
            mode?: components["schemas"]["BulkMode"] | undefined;
            /** @description Records that were looked at. */
            processed: number;
            successful: number;
            failed: number;
            /** @description Records that were left as they were. */
            skipped?: number | undefined;
            results?: components["schemas"]["BulkItemResult"][] | undefined;
            /** @description True when not every item is listed here. */
            results_truncated?: boolean | undefined;
            /** @description Such as `0.045s`. */
            processing_time?: (string | null) | undefined;
        };
        /** What became of one item */
        BulkItemResult: {
            /** @description Place in the batch, counted from 0. */
            index?: number | undefined;
            /** @description Of the card, member or record that was named. */
            id?: (number | string | null) | undefined;
            external_id?: (string | null) | undefined;
            status: "success" | "failed" | "skipped" | (string & {});
            transaction_id?: components["schemas"]["Id"] | undefined;
            /** @description Points after it. */
            new_balance?: number | undefined;
            error?: components["schemas"]["ItemError"] | undefined;
        };
        /** Numbers of all shops */
        AnalyticsOverview: {
            total_customers?: number | undefined;
            active_loyalty_cards?: number | undefined;
            total_points_issued?: number | undefined;
            total_points_redeemed?: number | undefined;
            /** @description Revenue that is put down to the program. */
            revenue_impact?: {
                /** @description Revenue that came from the program. */
                total_attributed?: number | undefined;
                /** @description Percent. */
                avg_order_increase?: number | undefined;
                /** @description Percent. */
                customer_retention_rate?: number | undefined;
            } | undefined;
            top_performing_shops?: components["schemas"]["ShopPerformance"][] | undefined;
            period?: components["schemas"]["ReportedPeriod"] | undefined;
            currency?: string | undefined;
            /** Format: date-time */
            generated_at?: string | undefined;
            /** @description Smaller groups are left out, so that nobody can be told apart. */
            min_group_size?: number | undefined;
        };
        /** Shops side by side */
        ShopComparison: {
            shops?: components["schemas"]["ComparedShop"][] | undefined;
            period?: components["schemas"]["ReportedPeriod"] | undefined;
            currency?: string | undefined;
            /** Format: date-time */
            generated_at?: string | undefined;
            /** @description Smaller groups are left out, so that nobody can be told apart. */
            min_group_size?: number | undefined;
            /** @description The same numbers over all shops. */
            averages?: (components["schemas"]["ComparedNumbers"] | null) | undefined;
        };
        /** Way of one member */
        CustomerJourney: {
            customer_id: components["schemas"]["Id"];
            journey_summary?: {
                /** Format: date-time */
                first_visit?: string | undefined;
                total_visits?: number | undefined;
                /** @description Ids of the shops the member has bought in. */
                shops_visited?: number[] | undefined;
                total_spent?: number | undefined;
                points_earned?: number | undefined;
                points_redeemed?: number | undefined;
                current_tier?: components["schemas"]["Tier"] | undefined;
            } | undefined;
            journey_timeline?: {
                /** Format: date-time */
                date?: string | undefined;
                shop_id?: number | undefined;
                event?: ("first_visit" | "cross_shop_visit" | "tier_upgrade" | (string & {})) | undefined;
                transaction_amount?: number | undefined;
                points_earned?: number | undefined;
                previous_tier?: components["schemas"]["Tier"] | undefined;
                new_tier?: components["schemas"]["Tier"] | undefined;
            }[] | undefined;
            /** @description Guesses about the person. */
            predictive_insights?: {
                /** @description How likely the member is to stay away. */
                churn_risk?: ("low" | "medium" | "high" | (string & {})) | undefined;
                /** @description From 0 to 1. */
                next_visit_probability?: number | undefined;
                /** @description What might bring the member back. */
                recommended_offers?: string[] | undefined;
            } | undefined;
        };
        /** Revenue of the program */
        RevenueAttribution: {
            total_revenue?: number | undefined;
            /** @description What came from the program. */
            attributed_revenue?: number | undefined;
            /** @description From 0 to 1. */
            attribution_rate?: number | undefined;
            breakdown?: {
                shop_id?: number | undefined;
                /** @description Where it came from. */
                source?: ("points" | "campaign" | "coupon" | "game" | "tier" | (string & {})) | undefined;
                revenue?: number | undefined;
                transactions?: number | undefined;
            }[] | undefined;
            period?: components["schemas"]["ReportedPeriod"] | undefined;
            currency?: string | undefined;
            /** Format: date-time */
            generated_at?: string | undefined;
            /** @description Smaller groups are left out */
            min_group_size?: number | undefined;
        };
        /** Worth of members */
        LifetimeValue: {
            groups?: {
                key?: string | undefined;
                customers?: number | undefined;
                /** @description What a member brings over the time as a member. */
                avg_ltv?: number | undefined;
                /** @description The value of the member in the middle. */
                median_ltv?: number | undefined;
                /** @description Days from the first purchase to the last, on average. */
                avg_lifespan_days?: number | undefined;
            }[] | undefined;
            period?: components["schemas"]["ReportedPeriod"] | undefined;
            currency?: string | undefined;
            /** Format: date-time */
            generated_at?: string | undefined;
            /** @description Smaller groups are left out */
            min_group_size?: number | undefined;
        };
        /** Costs and gains */
        ProfitImpact: {
            /** @description What would not have come without the program. */
            revenue_uplift?: number | undefined;
            reward_costs?: number | undefined;
            program_costs?: number | undefined;
            /** @description What unspent points are worth. */
            point_liability?: number | undefined;
            net_impact?: number | undefined;
            /** @description Gain in percent of the cost. */
            roi_percent?: number | undefined;
            period?: components["schemas"]["ReportedPeriod"] | undefined;
            currency?: string | undefined;
            /** Format: date-time */
            generated_at?: string | undefined;
            /** @description Smaller groups are left out */
            min_group_size?: number | undefined;
        };
        /** Ranking of shops */
        ShopRanking: {
            metric?: string | undefined;
            /** @description The best first. */
            rankings?: {
                rank?: number | undefined;
                shop_id?: number | undefined;
                name?: string | undefined;
                value?: number | undefined;
                /** @description Null where there was none. */
                previous_rank?: (number | null) | undefined;
            }[] | undefined;
            period?: components["schemas"]["ReportedPeriod"] | undefined;
            currency?: string | undefined;
            /** Format: date-time */
            generated_at?: string | undefined;
            /** @description Smaller groups are left out */
            min_group_size?: number | undefined;
        };
        /** Comparison with the trade */
        IndustryBenchmarks: {
            industry?: string | undefined;
            /** @description How many others are compared. */
            sample_size?: number | undefined;
            metrics?: {
                name?: string | undefined;
                /** @description The number of this partner. */
                partner_value?: number | undefined;
                /** @description A quarter of the others lie below. */
                p25?: number | undefined;
                /** @description The number in the middle of all partners. */
                median?: number | undefined;
                /** @description A quarter of the others lie above. */
                p75?: number | undefined;
            }[] | undefined;
        };
        /** Agreed numbers */
        KpiDashboard: {
            kpis?: {
                key?: string | undefined;
                label?: string | undefined;
                value?: number | undefined;
                unit?: string | undefined;
                /** @description What was agreed on. */
                target?: (number | null) | undefined;
                status?: ("on_track" | "at_risk" | "off_track" | (string & {}) | null) | undefined;
                trend?: (number | null) | undefined;
            }[] | undefined;
            period?: components["schemas"]["ReportedPeriod"] | undefined;
        };
        /** Who may stay away */
        ChurnPrediction: {
            /** @description From which probability on a member counts as at risk. */
            threshold?: number | undefined;
            at_risk_customers?: number | undefined;
            model?: {
                name?: string | undefined;
                version?: string | undefined;
                /** Format: date-time */
                trained_at?: string | undefined;
            } | undefined;
            customers?: {
                customer_id?: components["schemas"]["Id"] | undefined;
                /** @description From 0 to 1. */
                probability?: number | undefined;
                /** @description Why. */
                drivers?: string[] | undefined;
                /** Format: date-time */
                last_visit_at?: (string | null) | undefined;
            }[] | undefined;
            meta?: components["schemas"]["PageMeta"] | undefined;
        };
        /** Expected revenue */
        RevenueForecast: {
            /** @description How far ahead it looks. */
            horizon?: string | undefined;
            points?: {
                /** @description Such as `2026-12`. */
                month?: string | undefined;
                expected?: number | undefined;
                /** @description Lower end of the range. */
                low?: number | undefined;
                /** @description Upper end of the range. */
                high?: number | undefined;
            }[] | undefined;
            model?: string | undefined;
            period?: components["schemas"]["ReportedPeriod"] | undefined;
            currency?: string | undefined;
            /** Format: date-time */
            generated_at?: string | undefined;
            /** @description Smaller groups are left out */
            min_group_size?: number | undefined;
        };
        /** Advice for a campaign */
        CampaignOptimization: {
            campaign_type?: components["schemas"]["CampaignType"] | undefined;
            recommendations?: {
                /** @description From 1, Monday, to 7. */
                weekday?: string | undefined;
                /** @description From 0 to 23, local time. */
                hour?: number | undefined;
                channel?: string | undefined;
                /** @description As a share. */
                expected_uplift?: number | undefined;
                /** @description From 0 to 1. */
                confidence?: number | undefined;
            }[] | undefined;
        };
        /**
         * Report
         * @description Designed.
         */
        Report: {
            id: string;
            /** @description Always `report`. */
            object?: string | undefined;
            status: "pending" | "in_progress" | "completed" | "partially_completed" | "failed" | "cancelled" | "expired" | (string & {});
            report_type?: string | undefined;
            format?: string | undefined;
            row_count?: (number | null) | undefined;
            /**
             * Format: uri
             * @description The file, for seven days.
             */
            url?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description Until when the address works.
             */
            url_expires_at?: (string | null) | undefined;
            /** @description The report itself, where it is small. */
            inline?: (Record<string, unknown> | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            completed_at?: (string | null) | undefined;
        };
        /**
         * A report to be made
         * @description The first five members are the page's; the others are designed.
         */
        NewReport: {
            /** @description The page shows the first; the portal has reports of the other kinds. */
            report_type: "customer_behavior" | "sales" | "loyalty" | "financial" | "products" | "marketing" | "shops" | "compliance" | (string & {});
            date_range: components["schemas"]["DateRange"];
            shops?: number[] | undefined;
            metrics?: ("customer_acquisition" | "retention_rate" | "avg_transaction_value" | (string & {}))[] | undefined;
            /** @description The page shows `json`. */
            format?: ("json" | "csv" | "xlsx" | "pdf" | (string & {})) | undefined;
            /** @description What each row is about. */
            group_by?: ("day" | "week" | "month" | (string & {})) | undefined;
            filters?: Record<string, unknown> | undefined;
            /** @description Made again by itself. */
            schedule?: ({
                frequency?: ("daily" | "weekly" | "monthly" | "quarterly" | "yearly" | (string & {})) | undefined;
                recipients?: string[] | undefined;
            } | null) | undefined;
            /** @description Nobody can be told apart in it. */
            anonymize?: boolean | undefined;
        };
        /**
         * Campaign
         * @description Designed; the names of kinds and policies are the vendor's.
         */
        Campaign: {
            id: components["schemas"]["Id"];
            name: string;
            description?: (string | null) | undefined;
            type?: components["schemas"]["CampaignType"] | undefined;
            reward?: components["schemas"]["Reward"] | undefined;
            shops?: components["schemas"]["ShopChoice"] | undefined;
            audience?: components["schemas"]["Audience"] | undefined;
            /** @description By which ways it is sent. */
            channels?: components["schemas"]["Channel"][] | undefined;
            /** @description By language. */
            content?: ({
                [key: string]: {
                    subject?: string | undefined;
                    body?: string | undefined;
                };
            } | null) | undefined;
            /** Format: date-time */
            starts_at?: string | undefined;
            /** Format: date-time */
            ends_at?: (string | null) | undefined;
            timezone?: string | undefined;
            /** @description How often it may be used. Null for no limit. */
            limits?: {
                /** @description At most this much for one member. */
                per_customer?: (number | null) | undefined;
                /** @description At most this much on one day. */
                per_day?: (number | null) | undefined;
                total?: (number | null) | undefined;
            } | undefined;
            /** @description At most this much, in all. */
            budget?: ({
                max_points?: number | undefined;
                max_cost?: number | undefined;
                currency?: string | undefined;
            } | null) | undefined;
            metadata?: Record<string, unknown> | undefined;
            status?: components["schemas"]["CampaignStatus"] | undefined;
            /** @description How many members it would reach. */
            estimated_audience?: (number | null) | undefined;
            created_by?: components["schemas"]["Actor"] | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        };
        /** New campaign */
        NewCampaign: {
            name: string;
            description?: (string | null) | undefined;
            type: components["schemas"]["CampaignType"];
            reward?: components["schemas"]["Reward"] | undefined;
            shops: components["schemas"]["ShopChoice"];
            audience?: components["schemas"]["Audience"] | undefined;
            /** @description By which ways it is sent. */
            channels?: components["schemas"]["Channel"][] | undefined;
            /** @description By language. */
            content?: ({
                [key: string]: {
                    subject?: string | undefined;
                    body?: string | undefined;
                };
            } | null) | undefined;
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at?: (string | null) | undefined;
            timezone?: string | undefined;
            /** @description How often it may be used. Null for no limit. */
            limits?: {
                /** @description At most this much for one member. */
                per_customer?: (number | null) | undefined;
                /** @description At most this much on one day. */
                per_day?: (number | null) | undefined;
                total?: (number | null) | undefined;
            } | undefined;
            /** @description At most this much, in all. */
            budget?: ({
                max_points?: number | undefined;
                max_cost?: number | undefined;
                currency?: string | undefined;
            } | null) | undefined;
            metadata?: Record<string, unknown> | undefined;
        };
        /** Numbers of a campaign */
        CampaignAnalytics: {
            campaign_id: components["schemas"]["Id"];
            status?: components["schemas"]["CampaignStatus"] | undefined;
            period?: components["schemas"]["ReportedPeriod"] | undefined;
            /** @description How many members it was sent to. */
            reach?: {
                /** @description Members it was meant for. */
                targeted?: number | undefined;
                sent?: number | undefined;
                delivered?: number | undefined;
                opened?: number | undefined;
                clicked?: number | undefined;
                unsubscribed?: number | undefined;
                bounced?: number | undefined;
            } | undefined;
            /** @description The part of all customers who refer others. */
            participation?: {
                customers?: number | undefined;
                transactions?: number | undefined;
                /** @description Share of those reached who bought. */
                conversion_rate?: number | undefined;
            } | undefined;
            points?: {
                issued?: number | undefined;
                redeemed?: number | undefined;
                cost?: number | undefined;
            } | undefined;
            revenue?: {
                /** @description Purchases that are put down to it. */
                attributed?: number | undefined;
                /** @description What would have come anyhow. */
                baseline?: number | undefined;
                /** @description How much more than without it. */
                uplift_percent?: number | undefined;
                avg_order_value?: number | undefined;
                refunds?: number | undefined;
            } | undefined;
            /** Return */
            roi?: {
                cost?: number | undefined;
                return?: number | undefined;
                /** @description Gain in percent of the cost. */
                roi_percent?: number | undefined;
            } | undefined;
            coupons?: {
                issued?: number | undefined;
                redeemed?: number | undefined;
                /** @description Taken back with a refund. */
                rolled_back?: number | undefined;
            } | undefined;
            /** @description The same, shop by shop. */
            by_shop?: {
                shop_id?: number | undefined;
                customers?: number | undefined;
                revenue?: number | undefined;
            }[] | undefined;
            /** @description The same over time. */
            timeseries?: {
                /** Format: date */
                date?: string | undefined;
                customers?: number | undefined;
                revenue?: number | undefined;
                points_issued?: number | undefined;
            }[] | undefined;
            /** @description The same numbers since the campaign began. */
            totals_since_start?: Record<string, unknown> | undefined;
        };
        /**
         * Test of variants
         * @description Designed.
         */
        AbTest: {
            id: components["schemas"]["Id"];
            status?: ("draft" | "running" | "decided" | "inconclusive" | "cancelled" | (string & {})) | undefined;
            /** @description What is compared with what. */
            variants?: {
                key?: string | undefined;
                shops?: number[] | undefined;
                /** @description Members in this variant. */
                assigned?: number | undefined;
                /** @description Members who saw it. */
                exposures?: number | undefined;
                /** @description Members who did what was hoped for. */
                conversions?: number | undefined;
                /** @description Of the metric that decides. */
                metric_value?: (number | null) | undefined;
            }[] | undefined;
            /** @description Key of the variant. */
            winner?: (string | null) | undefined;
            /** @description How sure that is from 0 to 1. */
            confidence?: (number | null) | undefined;
            /** Format: date-time */
            decided_at?: (string | null) | undefined;
        };
        /** New test of variants */
        NewAbTest: {
            name: string;
            campaign: components["schemas"]["NewCampaign"];
            /** @description What is compared with what. */
            variants: {
                /** @description Such as `A`. */
                key: string;
                name?: string | undefined;
                /** @description Share of the audience. */
                weight?: number | undefined;
                shops?: number[] | undefined;
                /** @description What differs from the campaign. */
                changes?: Record<string, unknown> | undefined;
            }[];
            /** @description Whether shops or members are divided. */
            split_by?: ("shop_group" | "customer" | (string & {})) | undefined;
            /** @description How much of the audience takes part. */
            sample_percent?: number | undefined;
            /** @description How long it is measured. */
            window_hours?: number | undefined;
            /** @description The number that decides which variant wins. */
            primary_metric?: ("opens" | "clicks" | "conversion_rate" | "revenue_per_customer" | "redemption_rate" | (string & {})) | undefined;
            /** @description The winner goes to everybody. */
            auto_promote?: boolean | undefined;
        };
        /**
         * Rule that acts by itself
         * @description Designed.
         */
        Automation: {
            id: components["schemas"]["Id"];
            name?: string | undefined;
            status?: ("active" | "paused" | "draft" | (string & {})) | undefined;
            /**
             * Format: date-time
             * @description When the rule is looked at again.
             */
            next_evaluation_at?: (string | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
        };
        /** New rule that acts by itself */
        NewAutomation: {
            name: string;
            /** @description What starts it. */
            trigger: {
                type: "inactivity" | "birthday" | "signup_anniversary" | "no_purchase" | "points_expiring" | "after_signup" | "tier_changed" | "first_purchase" | (string & {});
                days?: number | undefined;
            };
            conditions?: components["schemas"]["Criteria"] | undefined;
            actions: {
                type: "award_points" | "issue_coupon" | "send_message" | "set_tag" | (string & {});
                parameters?: Record<string, unknown> | undefined;
            }[];
            /** @description How often one member is reached. */
            frequency_cap?: {
                max?: number | undefined;
                /** @description A duration, such as P30D. */
                per?: string | undefined;
            } | undefined;
            shops?: components["schemas"]["ShopChoice"] | undefined;
            /** @description By which ways it is sent. */
            channels?: components["schemas"]["Channel"][] | undefined;
            /** Format: date-time */
            starts_at?: string | undefined;
            /** Format: date-time */
            ends_at?: string | undefined;
            status?: ("active" | "paused" | "draft" | (string & {})) | undefined;
        };
        /** Member of staff */
        StaffMember: {
            id: number;
            name: string;
            /** Format: email */
            email?: (string | null) | undefined;
            phone?: (string | null) | undefined;
            position?: (string | null) | undefined;
            status?: ("active" | "inactive" | "invited" | "suspended" | (string & {})) | undefined;
            /** @description In the portal: everything, one shop, purchases only, reports only. */
            role?: ("administrator" | "shop_manager" | "cashier" | "analyst" | (string & {})) | undefined;
            role_ids?: components["schemas"]["Id"][] | undefined;
            permissions?: components["schemas"]["Permission"][] | undefined;
            shop_access?: components["schemas"]["ShopAccess"] | undefined;
            /** @description Shown at the till to sign in. */
            barcode?: (string | null) | undefined;
            /** Format: date-time */
            last_active_at?: (string | null) | undefined;
            /** Format: date-time */
            invited_at?: (string | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        };
        /** New member of staff */
        NewStaffMember: {
            name: string;
            /** Format: email */
            email: string;
            phone?: string | undefined;
            position?: string | undefined;
            role: "administrator" | "shop_manager" | "cashier" | "analyst" | (string & {});
            permissions?: components["schemas"]["Permission"][] | undefined;
            /** @default true */
            send_invitation?: boolean | undefined;
        };
        /** Members of staff compared */
        StaffPerformance: {
            staff?: {
                staff_id?: number | undefined;
                shop_id?: number | undefined;
                transactions?: number | undefined;
                points_awarded?: number | undefined;
                /** @description New members. */
                enrolments?: number | undefined;
                /** @description For each purchase at the till. */
                avg_handling_seconds?: number | undefined;
            }[] | undefined;
        };
        /** Numbers of one member of staff */
        StaffAnalytics: {
            staff_id?: number | undefined;
            transactions?: number | undefined;
            revenue?: number | undefined;
            points_awarded?: number | undefined;
            points_redeemed?: number | undefined;
            customers_enrolled?: number | undefined;
            /** @description The same, day by day. */
            by_day?: {
                /** Format: date */
                date?: string | undefined;
                transactions?: number | undefined;
                revenue?: number | undefined;
                points_awarded?: number | undefined;
            }[] | undefined;
        };
        /**
         * Role
         * @description Designed.
         */
        Role: {
            id: components["schemas"]["Id"];
            name: string;
            description?: (string | null) | undefined;
            permissions?: components["schemas"]["Permission"][] | undefined;
            /** @description One of the vendor's own. */
            is_system?: boolean | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
        };
        /** New role */
        NewRole: {
            name: string;
            description?: string | undefined;
            permissions: components["schemas"]["Permission"][];
            /** @description Counts in single shops only. */
            shop_scoped?: boolean | undefined;
        };
        /** What a role may do */
        RolePermissions: {
            role_id?: components["schemas"]["Id"] | undefined;
            permissions?: {
                key?: components["schemas"]["Permission"] | undefined;
                description?: string | undefined;
                /** @description Whether it is allowed. */
                granted?: boolean | undefined;
            }[] | undefined;
        };
        /**
         * Partner
         * @description Who runs the loyalty program.
         */
        Partner: {
            id: number;
            name: string;
            email?: string | undefined;
            phone?: string | undefined;
            tier?: components["schemas"]["PartnerTier"] | undefined;
            status?: ("active" | "pending_review" | "approved" | "documents_signed" | "rejected" | (string & {})) | undefined;
            created_at?: string | undefined;
            /** Plan */
            billing_info?: {
                plan?: string | undefined;
                /** @description In the currency of the plan. */
                monthly_fee?: number | undefined;
                /** @description Transactions a month. */
                transaction_limit?: number | undefined;
                /** @description Calls an hour. */
                api_rate_limit?: number | undefined;
            } | undefined;
            /** Number of shops */
            shops?: {
                total?: number | undefined;
                active?: number | undefined;
                pending?: number | undefined;
            } | undefined;
            features?: ("multi_shop_management" | "advanced_analytics" | "white_label_options" | "priority_support" | "custom_integrations" | (string & {}))[] | undefined;
            /** @description Designed. */
            environment?: ("staging" | "production" | (string & {})) | undefined;
            /** @description Which parts of the API this account has. Designed. */
            capabilities?: {
                [key: string]: boolean;
            } | undefined;
        };
        /**
         * Session
         * @description Both tokens are secrets.
         */
        Session: {
            /** @description Sent as bearer token. */
            access_token: string;
            refresh_token: string;
            /** @description Always `Bearer` where it is shown. */
            token_type?: string | undefined;
            /** @description Seconds. */
            expires_in?: number | undefined;
            /** @description At the login only. */
            partner?: {
                id?: number | undefined;
                name?: string | undefined;
                /** Format: email */
                email?: string | undefined;
                tier?: components["schemas"]["PartnerTier"] | undefined;
                shops_count?: number | undefined;
            } | undefined;
        };
        /**
         * Who calls
         * @description Designed.
         */
        Caller: {
            id?: components["schemas"]["Id"] | undefined;
            type?: ("partner_user" | "staff" | "api_credential" | (string & {})) | undefined;
            name?: string | undefined;
            email?: (string | null) | undefined;
            role?: (string | null) | undefined;
            permissions?: string[] | undefined;
            partner_id?: number | undefined;
            /** @description Null stands for all of the partner's shops. */
            shop_ids?: (number[] | null) | undefined;
            /** @description Whether it is the real one, or one for tests. */
            environment?: ("staging" | "production" | (string & {})) | undefined;
        };
        /** Settings for all shops */
        GlobalSettings: {
            /** @description What a point is worth in the partner's currency. */
            default_point_value?: number | undefined;
            /** @description Months after which points are lost. */
            default_expiration_months?: number | undefined;
            /** @description Points of one shop may be spent in another. */
            cross_shop_redemption?: boolean | undefined;
            /** @description One profile over all shops. */
            unified_customer_profiles?: boolean | undefined;
            /** @description Levels rise by themselves. */
            auto_tier_progression?: boolean | undefined;
            notification_preferences?: {
                email_alerts?: boolean | undefined;
                sms_notifications?: boolean | undefined;
                webhook_notifications?: boolean | undefined;
            } | undefined;
            /** @description Counts changes. Designed. */
            version?: number | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
            updated_by?: components["schemas"]["Actor"] | undefined;
        };
        /** Looks */
        BrandingSettings: {
            /** Format: uri */
            logo_url?: string | undefined;
            /** @description Such as `#2B1B12`. */
            primary_color?: string | undefined;
            /** @description As `#RRGGBB`. */
            secondary_color?: string | undefined;
            font_family?: string | undefined;
            /** @description Styles that are put after the vendor's own. */
            custom_css?: string | undefined;
            /** @description By occasion, such as `welcome` and `points_earned`. */
            email_templates?: {
                [key: string]: string;
            } | undefined;
            /** @description Counts changes. Designed. */
            version?: number | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
            updated_by?: components["schemas"]["Actor"] | undefined;
        };
        /** Integrations */
        IntegrationSettings: {
            webhooks?: {
                id?: components["schemas"]["Id"] | undefined;
                /** Format: uri */
                url?: string | undefined;
                events?: components["schemas"]["EventName"][] | undefined;
                /** @description Whether there is one; it is never shown. */
                has_secret?: boolean | undefined;
            }[] | undefined;
            api_limits?: {
                requests_per_minute?: number | undefined;
                /** @description Records to a batch. */
                bulk_operation_size?: number | undefined;
            } | undefined;
            /** @description Names of systems, such as `hubspot`. */
            external_integrations?: {
                crm_system?: (string | null) | undefined;
                email_provider?: (string | null) | undefined;
                analytics_platform?: (string | null) | undefined;
            } | undefined;
            /** @description Counts changes. Designed. */
            version?: number | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
            updated_by?: components["schemas"]["Actor"] | undefined;
        };
        /**
         * Domain of the partner
         * @description Designed.
         */
        CustomDomain: {
            domain?: string | undefined;
            status?: ("pending_validation" | "active" | "failed" | "removed" | (string & {})) | undefined;
            /** @description What has to be set where the domain is kept. */
            verification_records?: {
                type?: ("TXT" | "CNAME" | (string & {})) | undefined;
                name?: string | undefined;
                value?: string | undefined;
            }[] | undefined;
            /** Certificate */
            ssl?: {
                mode?: ("managed" | "uploaded" | (string & {})) | undefined;
                status?: ("pending" | "issued" | "expiring" | "failed" | (string & {})) | undefined;
                issuer?: (string | null) | undefined;
                /** Format: date-time */
                expires_at?: (string | null) | undefined;
            } | undefined;
            subdomains?: {
                host?: string | undefined;
                role?: ("portal" | "api" | "mobile" | (string & {})) | undefined;
                status?: string | undefined;
            }[] | undefined;
        };
        /** A domain to be used */
        NewCustomDomain: {
            /** Format: hostname */
            domain: string;
            /** @description Designed. */
            ssl_mode?: ("managed" | "uploaded" | (string & {})) | undefined;
            /** @description In PEM form, where it is uploaded. */
            ssl_certificate?: string | undefined;
            /** @description A secret. Better not sent at all. */
            ssl_private_key?: string | undefined;
            subdomain_config?: {
                portal?: string | undefined;
                api?: string | undefined;
                mobile?: string | undefined;
            } | undefined;
        };
        /**
         * App of the partner
         * @description Designed.
         */
        MobileApp: {
            id?: components["schemas"]["Id"] | undefined;
            version?: number | undefined;
            status?: ("draft" | "ready" | (string & {})) | undefined;
            /** @description The app's name in the stores, backwards like a host name. */
            bundle_id?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        };
        /** An app to be set up */
        NewMobileApp: {
            app_name: string;
            /** @description The domain backwards, then a name. */
            bundle_id: string;
            app_icon?: string | undefined;
            /** @description Picture while the app starts. */
            splash_screen?: string | undefined;
            color_scheme?: {
                /** @description As `#RRGGBB`. */
                primary?: string | undefined;
                /** @description As `#RRGGBB`. */
                secondary?: string | undefined;
                /** @description As `#RRGGBB`. */
                accent?: string | undefined;
            } | undefined;
            features?: {
                qr_scanning?: boolean | undefined;
                push_notifications?: boolean | undefined;
                social_sharing?: boolean | undefined;
                offline_mode?: boolean | undefined;
            } | undefined;
        };
        /**
         * Deployment of an app
         * @description Designed.
         */
        AppDeployment: {
            id?: string | undefined;
            status?: ("queued" | "building" | "uploading" | "waiting_for_review" | "in_review" | "rejected" | "pending_release" | "rolling_out" | "released" | "halted" | "failed" | "cancelled" | (string & {})) | undefined;
            platforms?: {
                platform?: ("ios" | "android" | (string & {})) | undefined;
                status?: ("queued" | "building" | "uploading" | "waiting_for_review" | "in_review" | "rejected" | "pending_release" | "rolling_out" | "released" | "halted" | "failed" | "cancelled" | (string & {})) | undefined;
                /** @description The store's own word. */
                store_state?: (string | null) | undefined;
                review?: ({
                    /** Format: date-time */
                    submitted_at?: string | undefined;
                    /** Format: date-time */
                    decided_at?: (string | null) | undefined;
                    rejection_reason?: (string | null) | undefined;
                } | null) | undefined;
                /** @description The part of all users who get it, from 0 to 100. */
                rollout_percentage?: number | undefined;
                /** Format: uri */
                store_url?: (string | null) | undefined;
            }[] | undefined;
            /** @description Share of sessions without a crash. */
            crash_free_rate?: (number | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
        };
        /**
         * A deployment to be made
         * @description Designed.
         */
        NewAppDeployment: {
            app_id: components["schemas"]["Id"];
            platforms: ("ios" | "android" | (string & {}))[];
            /** @description Such as `2.1.0`. */
            version: string;
            build_number?: number | undefined;
            /** @description Which users of the store get it. */
            track?: ("internal" | "beta" | "production" | (string & {})) | undefined;
            /** @description When the store puts it out. */
            release_type?: ("manual" | "after_approval" | "scheduled" | (string & {})) | undefined;
            /** Format: date-time */
            scheduled_at?: string | undefined;
            /** @description To how many of the users. */
            rollout_percentage?: number | undefined;
            /** @description By language. */
            release_notes?: {
                [key: string]: string;
            } | undefined;
            /**
             * @description Hands it to the stores at once.
             * @default true
             */
            submit_for_review?: boolean | undefined;
        };
        /** Connection */
        ErpConnection: {
            id: components["schemas"]["Id"];
            system?: ("sap" | "oracle" | "custom" | (string & {})) | undefined;
            status?: ("unverified" | "connected" | "error" | "disabled" | (string & {})) | undefined;
            /** Format: date-time */
            last_checked_at?: (string | null) | undefined;
            last_error?: (string | null) | undefined;
        };
        /** Connection to SAP */
        SapSettings: {
            /** Format: uri */
            endpoint_url: string;
            auth: components["schemas"]["ErpAuth"];
            /** @description The company at SAP. */
            company_code?: string | undefined;
            /** @description Whether it is the real one, or one for tests. */
            environment?: string | undefined;
            enabled?: boolean | undefined;
            /** @description What is exchanged. */
            entities?: components["schemas"]["ErpEntity"][] | undefined;
            /** @description Number of the SAP client. */
            client?: string | undefined;
        };
        /** Connection to Oracle */
        OracleSettings: {
            /** Format: uri */
            endpoint_url: string;
            auth: components["schemas"]["ErpAuth"];
            /** @description The company at SAP. */
            company_code?: string | undefined;
            /** @description Whether it is the real one, or one for tests. */
            environment?: string | undefined;
            enabled?: boolean | undefined;
            /** @description What is exchanged. */
            entities?: components["schemas"]["ErpEntity"][] | undefined;
            /** @description The book at Oracle that is written to. */
            ledger_id?: string | undefined;
        };
        /** Connection to another system */
        CustomErpSettings: {
            name: string;
            /** Format: uri */
            endpoint_url: string;
            auth: components["schemas"]["ErpAuth"];
            /** @description The company at SAP. */
            company_code?: string | undefined;
            /** @description Whether it is the real one, or one for tests. */
            environment?: string | undefined;
            enabled?: boolean | undefined;
            /** @description What is exchanged. */
            entities?: components["schemas"]["ErpEntity"][] | undefined;
        };
        /** Where fields go */
        FieldMappings: {
            version?: number | undefined;
            /** @description Which field here is which field there. */
            mappings?: components["schemas"]["FieldMapping"][] | undefined;
        };
        /** Rules */
        SyncRules: {
            version?: number | undefined;
            rules?: components["schemas"]["SyncRule"][] | undefined;
        };
        /** Article in stock */
        InventoryItem: {
            /** @description Number of the article. */
            sku?: string | undefined;
            shop_id?: number | undefined;
            /** @description How many. */
            quantity?: number | undefined;
            /**
             * Format: date-time
             * @description For which moment it is counted.
             */
            as_of?: string | undefined;
        };
        /** Subscriber */
        Webhook: {
            id: components["schemas"]["Id"];
            /** Address that is told */
            url: string;
            /** Told about */
            events?: components["schemas"]["EventName"][] | undefined;
            /** Purpose */
            description?: (string | null) | undefined;
            is_active?: boolean | undefined;
            /** @description Whether there is one; it is never shown. */
            has_secret?: boolean | undefined;
            /** @description Failures in a row; after five it is switched off. */
            failure_count?: number | undefined;
            created_at?: string | undefined;
            updated_at?: string | undefined;
        };
        /** New webhook */
        NewWebhook: {
            /**
             * Format: uri
             * @description Only https.
             */
            url: string;
            events: components["schemas"]["EventName"][];
            description?: string | undefined;
        };
        /** Change of a webhook */
        WebhookChange: {
            /**
             * Format: uri
             * @description Only https.
             */
            url?: string | undefined;
            events?: components["schemas"]["EventName"][] | undefined;
            description?: (string | null) | undefined;
            is_active?: boolean | undefined;
        };
        /** What was sent */
        WebhookDelivery: {
            /** Format: uuid */
            id?: string | undefined;
            event?: components["schemas"]["EventName"] | undefined;
            /** @description From 1 to 5. */
            attempt?: number | undefined;
            /** @description Null when nobody answered. */
            status_code?: (number | null) | undefined;
            /** @description Milliseconds until the answer. */
            duration_ms?: number | undefined;
            /** @description The beginning of what the address answered. */
            response_excerpt?: (string | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
        };
        /**
         * Event
         * @description The first four are those of today; the next are of older accounts, and the last designed.
         */
        EventName: "transaction.created" | "tier.changed" | "coupon.redeemed" | "card.issued" | "points_awarded" | "customer_tier_changed" | "loyalty_card.created" | "points.awarded" | "points.redeemed" | "offer.claimed" | "game.completed" | "customer.updated" | "customer.created" | "customer.registered" | "purchase.completed" | "card.created" | "gdpr.export.completed" | "gdpr.export.failed" | "customer.anonymization.pending" | "customer.anonymization.completed" | "customer.anonymization.failed" | "customer.anonymization.cancelled" | "retention.run.planned" | "retention.run.completed" | "retention.run.halted" | "legal_hold.placed" | "legal_hold.released" | (string & {});
        /**
         * Delivery
         * @description Other members may come at any time. Old accounts get `type` in place of `event`.
         */
        Delivery: {
            /** Format: uuid */
            id: string;
            event: components["schemas"]["EventName"];
            /** Format: date-time */
            created_at?: string | undefined;
            data: unknown;
        };
        /**
         * What compliance events carry
         * @description Ids and states, nothing about anybody. Designed.
         */
        ComplianceEvent: {
            receipt_id?: string | undefined;
            export_id?: string | undefined;
            run_id?: string | undefined;
            hold_id?: string | undefined;
            /** @description The caller's own id of the person's request. */
            subject_request_id?: (string | null) | undefined;
            /** @description Stands for the person. */
            subject_ref?: string | undefined;
            status?: string | undefined;
            result?: (string | null) | undefined;
        };
        /**
         * Bundle about one person
         * @description Designed. Each section is in `data` or, with a reason, in `manifest.omitted`; an empty list means that nothing is held.
         */
        ExportBundle: {
            export: {
                id?: (string | null) | undefined;
                /** @description Which edition of the export's shape. */
                format_version?: string | undefined;
                generated_at?: string | undefined;
                generated_by?: components["schemas"]["Actor"] | undefined;
                /** @description Whether it is the real one, or one for tests. */
                environment?: ("staging" | "production" | (string & {})) | undefined;
                purpose?: ("access" | "portability" | (string & {})) | undefined;
                /** @description Of the GDPR. */
                articles?: string[] | undefined;
                /** @description The caller's own id of the person's request. */
                subject_request_id?: (string | null) | undefined;
                locale?: string | undefined;
                /** @description False when a shop or a section gave no answer; the caller must say so. */
                complete: boolean;
                /** @description Digest of all files together. */
                checksum?: {
                    algorithm?: string | undefined;
                    value?: string | undefined;
                } | undefined;
                expires_at?: (string | null) | undefined;
            };
            /** @description The partner, its shops with their own controllers, and whom to write to. */
            controller?: Record<string, unknown> | undefined;
            subject: {
                customer_id?: components["schemas"]["Id"] | undefined;
                /** @description Ids that went into this one; an erasure covers them. */
                merged_customer_ids?: components["schemas"]["Id"][] | undefined;
                display_name?: (string | null) | undefined;
                /** @description What was searched by. */
                lookup?: {
                    /** @description By which identifier the person was found. */
                    matched_on?: string | undefined;
                    /** @description Whether the person proved who they are. */
                    verified?: boolean | undefined;
                } | undefined;
            };
            manifest: {
                sections?: {
                    name?: components["schemas"]["SectionName"] | undefined;
                    records?: number | undefined;
                    provenance?: components["schemas"]["Provenance"] | undefined;
                    /** @description The person may take it along (Art. 20). */
                    in_article_20?: boolean | undefined;
                    shops?: number[] | undefined;
                    from?: (string | null) | undefined;
                    to?: (string | null) | undefined;
                }[] | undefined;
                /** @description What was left out, and why. */
                omitted?: {
                    name?: components["schemas"]["SectionName"] | undefined;
                    reason?: ("not_held" | "third_party" | "legal_privilege" | "trade_secret" | "not_requested" | "unavailable" | (string & {})) | undefined;
                    detail?: (string | null) | undefined;
                }[] | undefined;
            };
            /** @description By the name of the section. */
            data: Record<string, unknown>;
            /** @description What it is used for (Art. 15(1)(a), (b), (d)). */
            processing?: {
                purpose?: string | undefined;
                /** @description Why the data may be kept. */
                legal_basis?: ("consent" | "contract" | "legal_obligation" | "vital_interests" | "public_task" | "legitimate_interests" | (string & {})) | undefined;
                legitimate_interest?: (string | null) | undefined;
                data_categories?: string[] | undefined;
                recipients?: string[] | undefined;
                retention?: {
                    /** @description Which rule it is about. */
                    rule_id?: (string | null) | undefined;
                    period?: (string | null) | undefined;
                    criteria?: (string | null) | undefined;
                    ends_at?: (string | null) | undefined;
                } | undefined;
            }[] | undefined;
            /** @description Who else has it (Art. 15(1)(c), 15(2)). */
            recipients?: {
                name?: string | undefined;
                category?: ("processor" | "joint_controller" | "controller" | "authority" | (string & {})) | undefined;
                purpose?: string | undefined;
                data_categories?: string[] | undefined;
                country?: string | undefined;
                /** @description What protects it outside the European Economic Area. */
                transfer_safeguard?: ("none" | "adequacy" | "scc" | "bcr" | "derogation" | (string & {})) | undefined;
                last_disclosed_at?: (string | null) | undefined;
            }[] | undefined;
            /** @description Where it came from (Art. 15(1)(g)). */
            sources?: {
                name?: string | undefined;
                type?: ("data_subject" | "shop_pos" | "import" | "partner" | "public" | "derived" | (string & {})) | undefined;
                data_categories?: string[] | undefined;
                first_seen_at?: (string | null) | undefined;
            }[] | undefined;
            /** @description Art. 15(1)(h). */
            automated_decisions?: {
                name?: string | undefined;
                /** @description No person took part. */
                solely_automated?: boolean | undefined;
                /** @description How it is worked out, in words for the person (Art. 15(1)(h)). */
                logic?: string | undefined;
                /** @description What it means for the person. */
                significance?: string | undefined;
                /** @description What follows from it for the person. */
                consequences?: string | undefined;
                last_applied_at?: (string | null) | undefined;
            }[] | undefined;
            /** @description How each right is used, and where to complain. */
            rights?: Record<string, unknown> | undefined;
        };
        /**
         * Export
         * @description Designed: `pending`, `in_progress`, then `completed` and after seven days `expired`; or `failed`, `cancelled`.
         */
        ExportJob: {
            id: string;
            /** @description Always `gdpr_export`. */
            object?: string | undefined;
            status: "pending" | "in_progress" | "completed" | "failed" | "cancelled" | "expired" | (string & {});
            /** @description Percent. */
            progress?: number | undefined;
            /** @description Null once the person is anonymized. */
            customer_id?: (number | string | null) | undefined;
            /** @description Stands for the person. */
            subject_ref?: string | undefined;
            /**
             * Format: uuid
             * @description The caller's own id of the person's request.
             */
            subject_request_id?: (string | null) | undefined;
            purpose?: ("access" | "portability" | (string & {})) | undefined;
            format?: ("json" | "xlsx" | "pdf" | "ndjson" | "csv" | (string & {})) | undefined;
            sections?: (components["schemas"]["SectionName"][] | null) | undefined;
            delivery?: {
                method?: ("link" | "email" | (string & {})) | undefined;
                /** @description The address with most of its letters hidden. */
                to_masked?: (string | null) | undefined;
                /** @description Whether a password opens them, which is sent by another way. */
                password_protected?: boolean | undefined;
            } | undefined;
            encryption?: {
                method?: ("none" | "password" | "age" | (string & {})) | undefined;
                recipient?: (string | null) | undefined;
            } | undefined;
            records?: (number | null) | undefined;
            bytes?: (number | null) | undefined;
            complete?: (boolean | null) | undefined;
            files?: components["schemas"]["ExportFile"][] | undefined;
            /**
             * Format: date-time
             * @description When it should be done.
             */
            expected_completion_at?: (string | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            started_at?: (string | null) | undefined;
            /** Format: date-time */
            completed_at?: (string | null) | undefined;
            /** Format: date-time */
            expires_at?: (string | null) | undefined;
            /** @description How often a file was fetched. */
            downloads?: number | undefined;
            /** Format: date-time */
            last_downloaded_at?: (string | null) | undefined;
            requested_by?: components["schemas"]["Actor"] | undefined;
            error?: ({
                code?: string | undefined;
                message?: string | undefined;
                /** @description Worth trying again later. */
                retryable?: boolean | undefined;
            } | null) | undefined;
            warnings?: {
                section?: string | undefined;
                shop_id?: (number | null) | undefined;
                code?: string | undefined;
                message?: string | undefined;
            }[] | undefined;
        };
        /** An export to be made */
        NewExport: {
            customer_id: components["schemas"]["Id"];
            /**
             * @default access
             * @enum {string}
             */
            purpose?: ("access" | "portability") | undefined;
            /**
             * @default json
             * @enum {string}
             */
            format?: ("json" | "xlsx" | "pdf" | "ndjson" | "csv") | undefined;
            /** @description All where it is missing. */
            sections?: components["schemas"]["SectionName"][] | undefined;
            locale?: string | undefined;
            /**
             * @description Hides names of staff and of others.
             * @default true
             */
            redact_third_parties?: boolean | undefined;
            /**
             * Format: uuid
             * @description The caller's own id of the person's request.
             */
            subject_request_id?: string | undefined;
            /**
             * Format: date-time
             * @description When the person asked.
             */
            requested_at?: string | undefined;
            delivery?: {
                /** @enum {string} */
                method?: ("link" | "email") | undefined;
                /** Format: email */
                to?: string | undefined;
            } | undefined;
            encryption?: {
                /** @enum {string} */
                method?: ("none" | "password" | "age") | undefined;
                recipient?: string | undefined;
            } | undefined;
            /**
             * Format: uri
             * @description Told when it is done. Only https.
             */
            callback_url?: string | undefined;
            /**
             * @description After how many days the files are deleted.
             * @default 7
             */
            retention_days?: number | undefined;
        };
        /** File of an export */
        ExportFile: {
            name?: string | undefined;
            media_type?: string | undefined;
            bytes?: number | undefined;
            /** @description Digest of the file's bytes, in lower-case hexadecimal digits. */
            sha256?: string | undefined;
            records?: number | undefined;
            section?: (components["schemas"]["SectionName"] | null) | undefined;
            /**
             * Format: uri
             * @description Good for a quarter of an hour.
             */
            url?: string | undefined;
            /**
             * Format: date-time
             * @description Until when the address works.
             */
            url_expires_at?: string | undefined;
        };
        /**
         * An anonymization to be done
         * @description Designed after what the portal asks for. A preview does not look at `expected_plan` and `callback_url`.
         */
        Anonymization: {
            customer_id: components["schemas"]["Id"];
            /**
             * @description The portal's two ways.
             * @default anonymize
             * @enum {string}
             */
            method?: ("anonymize" | "erase") | undefined;
            /** @enum {string} */
            reason: "data_subject_request" | "consent_withdrawn" | "objection" | "retention_expired" | "unlawful_processing" | "legal_obligation" | "child_data" | "other";
            /**
             * @description The article that the erasure rests on.
             * @enum {string|null}
             */
            legal_ground?: ("art_17_1_a" | "art_17_1_b" | "art_17_1_c" | "art_17_1_d" | "art_17_1_e" | "art_17_1_f" | "art_5_1_e" | null) | undefined;
            /** @description Nothing personal in here. */
            reason_note?: (string | null) | undefined;
            /**
             * Format: uuid
             * @description The caller's own id of the person's request.
             */
            subject_request_id?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When the person asked.
             */
            requested_at?: (string | null) | undefined;
            /** @description Where the written request is kept. */
            evidence_ref?: (string | null) | undefined;
            /**
             * @description What becomes of remaining points.
             * @default forfeit
             * @enum {string}
             */
            points_handling?: ("forfeit" | "freeze") | undefined;
            /** @description What must stay, and on which ground. */
            keep?: {
                category?: string | undefined;
                /**
                 * @description The ground on which it stays.
                 * @enum {string}
                 */
                ground?: ("legal_obligation" | "legal_claims" | "freedom_of_expression" | "public_interest" | "fraud_prevention") | undefined;
                /** Format: date */
                until?: (string | null) | undefined;
            }[] | undefined;
            /**
             * @description A hash that stops the person from being imported again is itself about the person.
             * @default none
             * @enum {string}
             */
            suppression?: ("none" | "keyed_hash") | undefined;
            /** @default true */
            notify_recipients?: boolean | undefined;
            /**
             * @description A last mail before the address goes.
             * @default false
             */
            notify_subject?: boolean | undefined;
            /** @description The preview's plan_hash; 409 when the data changed since. */
            expected_plan?: (string | null) | undefined;
            /**
             * Format: uri
             * @description Only https.
             */
            callback_url?: (string | null) | undefined;
        };
        /**
         * Plan of an anonymization
         * @description Designed.
         */
        AnonymizationPlan: {
            /** @description Send it back as `expected_plan`. */
            plan_hash: string;
            customer_id?: components["schemas"]["Id"] | undefined;
            generated_at?: string | undefined;
            expires_at?: string | undefined;
            /** @description By kind of record. */
            counts?: {
                [key: string]: components["schemas"]["RecordCounts"];
            } | undefined;
            actions?: components["schemas"]["FieldAction"][] | undefined;
            retained?: components["schemas"]["Retained"][] | undefined;
            points?: components["schemas"]["ForfeitedPoints"] | undefined;
            shops?: components["schemas"]["AnonymizedShop"][] | undefined;
            /** @description Systems that hold copies, and whether they know. */
            downstream?: components["schemas"]["Downstream"][] | undefined;
            /** @description What stands in the way. */
            blockers?: {
                code?: ("LEGAL_HOLD" | "OPEN_OBLIGATIONS" | "RETENTION_MINIMUM" | "MERGE_IN_PROGRESS" | (string & {})) | undefined;
                message?: string | undefined;
                until?: (string | null) | undefined;
                /** @description A name for the person that says nothing. */
                ref?: (string | null) | undefined;
            }[] | undefined;
            warnings?: {
                code?: string | undefined;
                message?: string | undefined;
            }[] | undefined;
            /** @description Whether nothing stands against it. */
            can_proceed: boolean;
            /** @description What the receipt would say. */
            expected_result?: string | undefined;
        };
        /**
         * Receipt of an anonymization
         * @description Holds no name and no address, so it may be kept as proof. Designed.
         */
        AnonymizationReceipt: {
            id: string;
            /** @description Always `anonymization_receipt`. */
            object?: string | undefined;
            /** @description Counts changes of the receipt. */
            receipt_version?: number | undefined;
            status: "pending" | "in_progress" | "completed" | "partially_completed" | "failed" | "cancelled" | (string & {});
            method?: ("anonymize" | "erase" | (string & {})) | undefined;
            result?: ("anonymized" | "anonymized_with_retained_records" | "erased" | (string & {}) | null) | undefined;
            /** @description Whether it can be taken back. */
            reversible?: boolean | undefined;
            /** @description Stands for the person; made from the id with a key of the partner. */
            subject_ref?: string | undefined;
            /** @description Only until it is done. */
            customer_id?: (number | string | null) | undefined;
            /** @description Of the older profiles. */
            merged_refs?: string[] | undefined;
            /** @description The caller's own id of the person's request. */
            subject_request_id?: (string | null) | undefined;
            reason?: string | undefined;
            /** @description The article that the erasure rests on. */
            legal_ground?: (string | null) | undefined;
            requested_at?: (string | null) | undefined;
            received_at?: string | undefined;
            /** @description When it should be done. */
            expected_completion_at?: (string | null) | undefined;
            completed_at?: (string | null) | undefined;
            requested_by?: components["schemas"]["Actor"] | undefined;
            /** @description Where the written request is kept. */
            evidence_ref?: (string | null) | undefined;
            /** @description By kind of record. */
            counts?: {
                [key: string]: components["schemas"]["RecordCounts"];
            } | undefined;
            actions?: components["schemas"]["FieldAction"][] | undefined;
            retained?: components["schemas"]["Retained"][] | undefined;
            analytics?: {
                /** @description Which statistics stay. */
                preserved?: string[] | undefined;
                /** @description Smaller groups are not kept. */
                min_group_size?: number | undefined;
                /** @description How exact the times are that stay. */
                granularity?: string | undefined;
            } | undefined;
            points?: components["schemas"]["ForfeitedPoints"] | undefined;
            shops?: components["schemas"]["AnonymizedShop"][] | undefined;
            /** @description Systems that hold copies, and whether they know. */
            downstream?: components["schemas"]["Downstream"][] | undefined;
            /** @description Until when copies still hold it. */
            backups?: {
                /** @description When the last copy is gone. */
                purge_by?: string | undefined;
            } | undefined;
            /** @description Whether a returning address is recognized, and how. */
            suppression?: {
                kind?: ("none" | "keyed_hash" | (string & {})) | undefined;
                until?: (string | null) | undefined;
            } | undefined;
            /** @description What was looked for afterwards. */
            verification?: ({
                checked_at?: string | undefined;
                method?: string | undefined;
                /** @description How many were found afterwards; none is right. */
                residual_identifiers?: number | undefined;
            } | null) | undefined;
            /** @description Of the preview. */
            plan_hash?: (string | null) | undefined;
            audit_entry_id?: string | undefined;
            /** @description Of the receipt without hash and signature. */
            receipt_hash?: string | undefined;
            /** @description Over the receipt without it (RFC 8785). */
            signature?: ({
                /** @description Algorithm of the signature. */
                alg?: string | undefined;
                /** @description Which key signed. */
                kid?: string | undefined;
                value?: string | undefined;
            } | null) | undefined;
        };
        /**
         * Entry of the vendor's audit trail
         * @description The members `id`, `user_id`, `user`, `action`, `description`, `additional_data` and the times are the vendor's; the others are designed.
         */
        AuditEntry: {
            id: components["schemas"]["Id"];
            /** @description Without gaps for each partner. */
            sequence?: number | undefined;
            /** @description When it happened. */
            occurred_at?: string | undefined;
            /** @description When it was written down. */
            recorded_at?: string | undefined;
            /** @description The vendor's name for the time. */
            created_at?: string | undefined;
            updated_at?: string | undefined;
            /** @description Such as `customer.viewed`; the vendor's own sample is `user_create`. */
            action: string;
            description?: string | undefined;
            category?: ("access" | "change" | "export" | "erasure" | "policy" | "auth" | "permission" | "integration" | "system" | (string & {})) | undefined;
            /** @description How grave it is. */
            severity?: ("info" | "notice" | "warning" | "critical" | (string & {})) | undefined;
            /** @description How it ended. */
            outcome?: {
                result?: ("success" | "failure" | "denied" | (string & {})) | undefined;
                error_code?: (string | null) | undefined;
            } | undefined;
            actor?: components["schemas"]["Actor"] | undefined;
            user_id?: (number | null) | undefined;
            /** @description The vendor's name for the actor. */
            user?: ({
                id?: number | undefined;
                name?: (string | null) | undefined;
            } | null) | undefined;
            ip_address?: (string | null) | undefined;
            user_agent?: (string | null) | undefined;
            /** @description What it was done to. */
            targets?: {
                type?: string | undefined;
                id?: (number | string | null) | undefined;
                /** @description Stands for an erased person. */
                subject_ref?: (string | null) | undefined;
                /** @description Masked. */
                display?: (string | null) | undefined;
                shop_id?: (number | null) | undefined;
            }[] | undefined;
            shop_ids?: number[] | undefined;
            /** @description Where from it was done. */
            context?: {
                ip_address?: (string | null) | undefined;
                user_agent?: (string | null) | undefined;
                request_id?: (string | null) | undefined;
                session_id?: (string | null) | undefined;
                location?: (string | null) | undefined;
                /** @description Whether it is the real one, or one for tests. */
                environment?: string | undefined;
                channel?: ("api" | "portal" | "app" | "system" | "mcp" | (string & {})) | undefined;
            } | undefined;
            /** @description Personal values are replaced by their type and length. */
            changes?: {
                field?: string | undefined;
                before?: unknown | undefined;
                after?: unknown | undefined;
                /** @description True when names were taken out. */
                redacted?: boolean | undefined;
            }[] | undefined;
            reason?: (string | null) | undefined;
            /** @description The caller's own id of the person's request. */
            subject_request_id?: (string | null) | undefined;
            additional_data?: (Record<string, unknown> | unknown[] | null) | undefined;
            /** @description Chains the entries. */
            integrity?: ({
                algorithm?: string | undefined;
                /** @description Digest of the entry before it. */
                previous_hash?: string | undefined;
                /** @description Digest of this entry and the one before it. */
                hash?: string | undefined;
            } | null) | undefined;
            /** @description When the person was erased. */
            redacted_at?: (string | null) | undefined;
        };
        /** Retention policy */
        RetentionPolicy: {
            /** @description Counts changes. */
            version?: number | undefined;
            status?: ("draft" | "active" | "scheduled" | "suspended" | (string & {})) | undefined;
            /** @description From when on the policy holds. */
            effective_from?: string | undefined;
            timezone?: string | undefined;
            schedule?: {
                frequency?: ("daily" | "weekly" | "monthly" | (string & {})) | undefined;
                /** @description Such as `03:00`. */
                at?: string | undefined;
                day?: number | undefined;
            } | undefined;
            /** @description Days between the notice and the removal. */
            grace_period_days?: number | undefined;
            notify?: {
                /** @description How many days ahead somebody is told. */
                before_days?: number[] | undefined;
                /** @description By which ways it is sent. */
                channels?: ("email" | "webhook" | "portal" | (string & {}))[] | undefined;
                recipients?: string[] | undefined;
            } | undefined;
            /** @description A run that would go beyond them stops before it removes anything. */
            limits?: {
                /** @description More than this halts a run. */
                max_records_per_run?: (number | null) | undefined;
                /** @description More than this part of all members halts a run. */
                max_percent_of_customers?: (number | null) | undefined;
                /** @description What happens beyond them. */
                on_exceed?: ("halt" | "continue" | (string & {})) | undefined;
            } | undefined;
            rules: components["schemas"]["RetentionRule"][];
            /** @description Always `none`. */
            default_action?: string | undefined;
            next_run_at?: (string | null) | undefined;
            last_run?: ({
                id?: string | undefined;
                status?: string | undefined;
                completed_at?: (string | null) | undefined;
            } | null) | undefined;
            warnings?: {
                code?: string | undefined;
                message?: string | undefined;
                /** @description Which rule it is about. */
                rule_id?: string | undefined;
            }[] | undefined;
            updated_at?: string | undefined;
            updated_by?: components["schemas"]["Actor"] | undefined;
        };
        /** A policy to be set */
        RetentionPolicyInput: {
            status?: ("draft" | "active" | "scheduled" | "suspended" | (string & {})) | undefined;
            /** @description From when on the policy holds. */
            effective_from?: string | undefined;
            timezone?: string | undefined;
            schedule?: {
                frequency?: ("daily" | "weekly" | "monthly" | (string & {})) | undefined;
                /** @description Such as `03:00`. */
                at?: string | undefined;
                day?: number | undefined;
            } | undefined;
            /** @description Days between the notice and the removal. */
            grace_period_days?: number | undefined;
            notify?: {
                /** @description How many days ahead somebody is told. */
                before_days?: number[] | undefined;
                /** @description By which ways it is sent. */
                channels?: ("email" | "webhook" | "portal" | (string & {}))[] | undefined;
                recipients?: string[] | undefined;
            } | undefined;
            /** @description A run that would go beyond them stops before it removes anything. */
            limits?: {
                /** @description More than this halts a run. */
                max_records_per_run?: (number | null) | undefined;
                /** @description More than this part of all members halts a run. */
                max_percent_of_customers?: (number | null) | undefined;
                /** @description What happens beyond them. */
                on_exceed?: ("halt" | "continue" | (string & {})) | undefined;
            } | undefined;
            rules: components["schemas"]["RetentionRule"][];
            /** @description Always `none`. */
            default_action?: string | undefined;
        };
        /**
         * How long one kind of data is kept
         * @description Designed after the periods that the vendor's manuals name: 3 years after the last activity, 10 for purchases, 7 for points, 2 for mails, 1 for security logs, 90 days for calls, 30 for errors and backups.
         */
        RetentionRule: {
            id: string;
            name?: string | undefined;
            description?: string | undefined;
            enabled?: boolean | undefined;
            /** @description Which data the rule is about. */
            data_category: "customers" | "inactive_customers" | "deleted_customers" | "purchases" | "points_transactions" | "coupons" | "games" | "communications" | "consents" | "sessions" | "devices" | "staff_notes" | "predictions" | "security_logs" | "api_logs" | "error_logs" | "audit_trail" | "exports" | "webhook_deliveries" | (string & {});
            /** @description Null, or a missing member, for all. */
            applies_to?: ({
                shop_ids?: (number[] | null) | undefined;
                customer_status?: (string[] | null) | undefined;
                tiers?: (string[] | null) | undefined;
                countries?: (string[] | null) | undefined;
                consent?: ("granted" | "revoked" | "never" | "any" | (string & {})) | undefined;
            } | null) | undefined;
            /** @description What the time is counted from. */
            trigger: "last_activity" | "created" | "transaction_date" | "consent_revoked" | "account_closed" | "expired" | "event_date" | (string & {});
            /** @description A duration, such as P3Y. */
            after: string;
            action: "anonymize" | "delete" | "aggregate" | "move_restricted" | "review" | "none" | (string & {});
            /** @description A duration; nothing may remove it earlier. */
            minimum?: (string | null) | undefined;
            /** @description Why the data may be kept. */
            legal_basis?: ("consent" | "contract" | "legal_obligation" | "vital_interests" | "public_task" | "legitimate_interests" | (string & {}) | null) | undefined;
            /** @description The law that demands it. */
            legal_reference?: (string | null) | undefined;
            /** @description The lower wins. */
            priority?: number | undefined;
            /** @description Who is left alone. */
            exclude?: ("legal_hold" | "positive_balance" | "open_order" | "open_dispute" | "open_request" | (string & {}))[] | undefined;
            /** @description Role that decides, where the action is `review`. */
            review_by?: (string | null) | undefined;
        };
        /** What a policy would remove */
        RetentionPreview: {
            preview_id?: string | undefined;
            /** @description Of the policy that was tried. */
            policy_hash?: string | undefined;
            /**
             * Format: date-time
             * @description For which moment it is counted.
             */
            as_of?: string | undefined;
            /**
             * Format: date-time
             * @description Of which moment the numbers are.
             */
            evaluated_at?: string | undefined;
            /** Format: date-time */
            expires_at?: string | undefined;
            totals?: components["schemas"]["RetentionTotals"] | undefined;
            rules?: components["schemas"]["RetentionRuleCount"][] | undefined;
            points_liability_released?: components["schemas"]["Money"] | undefined;
            /** @description Some of the persons it would reach. */
            sample?: {
                /** @description Stands for the person; holds nothing about anybody. */
                subject_ref?: string | undefined;
                /** @description Which rule it is about. */
                rule_id?: string | undefined;
                action?: string | undefined;
                /**
                 * Format: date-time
                 * @description When it would be done.
                 */
                due_at?: string | undefined;
                /** @description The name with most of its letters hidden. */
                display_masked?: (string | null) | undefined;
            }[] | undefined;
            /** @description Rules that contradict each other. */
            conflicts?: {
                rule_ids?: string[] | undefined;
                kind?: string | undefined;
                message?: string | undefined;
            }[] | undefined;
            warnings?: {
                code?: string | undefined;
                message?: string | undefined;
            }[] | undefined;
            /** @description It would stop before it removed anything. */
            would_halt?: boolean | undefined;
        };
        /** Run of a retention policy */
        RetentionRun: {
            id: string;
            status: "planned" | "notified" | "in_grace" | "running" | "completed" | "partially_completed" | "halted" | "cancelled" | "failed" | (string & {});
            /** @description By which edition of the policy. */
            policy_version?: number | undefined;
            /**
             * Format: date-time
             * @description When the run begins.
             */
            planned_for?: string | undefined;
            /** Format: date-time */
            started_at?: (string | null) | undefined;
            /** Format: date-time */
            completed_at?: (string | null) | undefined;
            totals?: components["schemas"]["RetentionTotals"] | undefined;
            rules?: components["schemas"]["RetentionRuleCount"][] | undefined;
            failures?: {
                /** @description Stands for the person; holds nothing about anybody. */
                subject_ref?: string | undefined;
                /** @description Which rule it is about. */
                rule_id?: string | undefined;
                error_code?: string | undefined;
                message?: string | undefined;
            }[] | undefined;
            /** @description Of the anonymizations. */
            receipts?: string[] | undefined;
            /** @description Why it stopped before it removed anything. */
            halt_reason?: (string | null) | undefined;
        };
        /** Legal hold */
        LegalHold: {
            id: string;
            name?: string | undefined;
            reason?: ("litigation" | "tax" | "fraud_investigation" | "authority_request" | "dispute" | "other" | (string & {})) | undefined;
            reason_note?: (string | null) | undefined;
            scope?: components["schemas"]["HoldScope"] | undefined;
            is_active?: boolean | undefined;
            placed_by?: components["schemas"]["Actor"] | undefined;
            /** Format: date-time */
            placed_at?: string | undefined;
            /** Format: date */
            ends_at?: (string | null) | undefined;
            /** @description Who lifted it. */
            released_by?: (components["schemas"]["Actor"] | null) | undefined;
            /** Format: date-time */
            released_at?: (string | null) | undefined;
        };
        /** New legal hold */
        NewLegalHold: {
            name: string;
            /** @enum {string} */
            reason: "litigation" | "tax" | "fraud_investigation" | "authority_request" | "dispute" | "other";
            reason_note?: (string | null) | undefined;
            scope: components["schemas"]["HoldScope"];
            /** Format: date */
            ends_at?: (string | null) | undefined;
        };
        /** Change of one of many members */
        NamedCustomerChange: {
            id: components["schemas"]["Id"];
            first_name?: (string | null) | undefined;
            last_name?: (string | null) | undefined;
            name?: (string | null) | undefined;
            email?: (string | null) | undefined;
            phone?: (string | null) | undefined;
            /** Format: date */
            birthday?: (string | null) | undefined;
            gender?: ("male" | "female" | "other" | (string & {}) | null) | undefined;
            address?: (string | null) | undefined;
            city?: (string | null) | undefined;
            zip?: (string | null) | undefined;
            country_code?: (string | null) | undefined;
            locale?: (string | null) | undefined;
            time_zone?: (string | null) | undefined;
            /** @description By channel, then by key; keys that are not named stay. */
            communication_preferences?: {
                [key: string]: {
                    [key: string]: boolean;
                };
            } | undefined;
            external_ids?: {
                system?: string | undefined;
                id?: string | undefined;
            }[] | undefined;
            metadata?: Record<string, unknown> | undefined;
        };
        /**
         * Level of a member
         * @description The vendor names four; a partner may have others.
         */
        Tier: "bronze" | "silver" | "gold" | "platinum" | (string & {});
        /**
         * Tier of a partner
         * @description Decides limits and features.
         */
        PartnerTier: "enterprise" | "professional" | "standard" | (string & {});
        /**
         * Who did it
         * @description Designed after the `user` of the vendor's audit log.
         */
        Actor: {
            type?: ("staff" | "partner_user" | "api_credential" | "customer" | "system" | "vendor_support" | (string & {})) | undefined;
            id?: (number | string | null) | undefined;
            name?: (string | null) | undefined;
            role?: (string | null) | undefined;
            /** @description An address with all but its first letter hidden. */
            email_masked?: (string | null) | undefined;
            /** @description In the audit trail: for whom it was done, such as by a supporter of the vendor. */
            on_behalf_of?: (components["schemas"]["Actor"] | null) | undefined;
            /** @description True when the name was taken out. */
            redacted?: boolean | undefined;
        };
        /** Amount in one currency */
        Money: {
            /** @description In whole units of the currency and not in cents. */
            amount?: number | undefined;
            /** @description Such as `EUR`. */
            currency?: string | undefined;
        };
        /**
         * Refusal
         * @description The vendor's pages show three shapes of errors; a client must read all of them.
         */
        Error: components["schemas"]["NamedError"] | components["schemas"]["ListedError"] | components["schemas"]["NumberedError"];
        /** Address and password */
        Login: {
            email: string;
            password: string;
            /** @description Asks for a session that lasts longer. */
            remember?: boolean | undefined;
        };
        /**
         * Outcome
         * @constant
         */
        Success: true;
        /**
         * Id of the call
         * @description What the vendor's support asks for. On most newer pages, not on the one about this API.
         */
        RequestId: string;
        /** @description A number in most samples of the vendor, a text with a prefix in some. Compare as text; never count with it. */
        Id: number | string;
        /** Why an item failed */
        ItemError: {
            code?: ("INSUFFICIENT_POINTS" | "CARD_BLOCKED" | "INVALID_POINTS" | "CUSTOMER_NOT_FOUND" | "REQUIRED_FIELD" | "INVALID_VALUE" | "DUPLICATE_VALUE" | "INVALID_FORMAT" | "OUT_OF_RANGE" | "INVALID_STATE" | "EXPIRED_OFFER" | "SUPPRESSED_SUBJECT" | (string & {})) | undefined;
            message?: string | undefined;
            field?: (string | null) | undefined;
        };
        /** @description Page of July 2025. */
        NamedError: {
            /** @constant */
            success: false;
            error: {
                /** @description The first three are those the page shows; the others stand on neighbouring pages or are designed. */
                code: "PARTNER_TIER_REQUIRED" | "SHOP_NOT_FOUND" | "BULK_OPERATION_TOO_LARGE" | "BULK_PARTIAL_FAILURE" | "INSUFFICIENT_PERMISSIONS" | "CUSTOMER_NOT_FOUND" | "CUSTOMER_ANONYMIZED" | "LEGAL_HOLD" | "OPEN_OBLIGATIONS" | "MERGE_IN_PROGRESS" | "PLAN_CHANGED" | "EXPORT_IN_PROGRESS" | "EXPORT_EXPIRED" | "ALREADY_STARTED" | "POLICY_NOT_SET" | "VERSION_CONFLICT" | "RETENTION_MINIMUM" | "BELOW_LEGAL_MINIMUM" | "RULE_CONFLICT" | "VALIDATION_ERROR" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMITED" | "DAILY_QUOTA_EXCEEDED" | "CONCURRENT_LIMIT_EXCEEDED" | "TRANSACTION_LIMIT_EXCEEDED" | "UNAUTHORIZED" | "AUTH_REQUIRED" | "INVALID_CREDENTIALS" | "TOKEN_EXPIRED" | "EXPIRED_TOKEN" | "INVALID_TOKEN_FORMAT" | "QUOTA_EXCEEDED" | "FORBIDDEN" | "INSUFFICIENT_PARTNER_PERMISSIONS" | "STORE_ACCESS_DENIED" | "ACCESS_DENIED" | "IP_NOT_WHITELISTED" | "SCOPE_INSUFFICIENT" | "CARD_BLOCKED" | "PARTNER_NOT_FOUND" | "RESOURCE_NOT_FOUND" | "INSUFFICIENT_POINTS" | "INSUFFICIENT_BALANCE" | "INVALID_REQUEST" | "IMMUTABLE_FIELD" | "OVERLAPPING_SHOP_GROUPS" | "FORMAT_NOT_SUPPORTED" | "CURSOR_EXPIRED" | "CURSOR_FILTER_MISMATCH" | (string & {});
                message: string;
                current_tier?: components["schemas"]["PartnerTier"] | undefined;
                required_tier?: components["schemas"]["PartnerTier"] | undefined;
                /** Format: uri */
                upgrade_url?: string | undefined;
                required_permissions?: string[] | undefined;
                shop_id?: number | undefined;
                /** @description Shops the caller may reach. */
                accessible_shops?: number[] | undefined;
                /** @description Records in the batch. */
                provided_size?: number | undefined;
                /** @description Records that the tier allows: 50,000, 25,000 or 10,000. */
                maximum_size?: number | undefined;
                suggestion?: string | undefined;
                /** @description Records that were looked at. */
                processed?: number | undefined;
                successful?: number | undefined;
                failed?: number | undefined;
                /** @description The items that failed. */
                results?: components["schemas"]["BulkItemResult"][] | undefined;
                /** @description Of the anonymization. */
                receipt_id?: string | undefined;
                hold_ids?: string[] | undefined;
                /** @description What stands against it. */
                blockers?: Record<string, unknown>[] | undefined;
                export_id?: string | undefined;
                /** @description Formats on offer. */
                supported?: string[] | undefined;
                current_version?: number | undefined;
                current_balance?: number | undefined;
                requested_points?: number | undefined;
                /** @description Fields that are not acceptable. */
                fields?: string[] | undefined;
                /** @description Seconds. */
                retry_after?: number | undefined;
            };
        };
        /** @description API reference of 2025. */
        ListedError: {
            /** @constant */
            success: false;
            /** @description The status again. */
            code?: number | undefined;
            request_id?: components["schemas"]["RequestId"] | undefined;
            message: string;
            errors: {
                field?: (string | null) | undefined;
                message?: string | undefined;
                code?: string | undefined;
                meta?: Record<string, unknown> | undefined;
            }[];
        };
        /** Which quota, or which feature */
        QuotaDetails: {
            metric?: string | undefined;
            /** @description What is used of it. */
            used?: number | undefined;
            /** @description What the plan allows. */
            quota?: number | undefined;
            requested?: number | undefined;
            /** @description What would be used if the call were allowed. */
            projected?: number | undefined;
            reason?: ("hard_stop" | "push_ceiling" | (string & {})) | undefined;
            /** @description What to do about it, in words. */
            how_to_resolve?: string | undefined;
            /** @description What the plan lacks. */
            feature?: string | undefined;
            /** @description How to get it, in words. */
            how_to_enable?: string | undefined;
        };
        /** @description Pages of 2026. `code` is a number of the application, such as 1004 for a missing key. */
        NumberedError: {
            /** @constant */
            success: false;
            code: number;
            message: string;
            request_id?: components["schemas"]["RequestId"] | undefined;
            /** @description What is wrong with which field. */
            errors?: {
                [key: string]: string[];
            } | undefined;
            data?: components["schemas"]["QuotaDetails"] | undefined;
        };
        /** Refresh token */
        Refresh: {
            refresh_token: string;
        };
        /**
         * Done
         * @description The answer to what has nothing to tell.
         */
        Done: {
            success: components["schemas"]["Success"];
            request_id?: components["schemas"]["RequestId"] | undefined;
            /** @description In the language of the address. */
            message?: string | undefined;
            data?: unknown | undefined;
        };
        /**
         * Where a page is
         * @description Older pages of the vendor call it `pagination`, with `total_pages`, `has_next` and `has_prev`.
         */
        PageMeta: {
            current_page?: number | undefined;
            last_page?: number | undefined;
            per_page?: number | undefined;
            /** @description Of all pages. */
            total: number;
            /** @description Number of the first record of the page. */
            from?: (number | null) | undefined;
            /** @description Number of the last record of the page. */
            to?: (number | null) | undefined;
        };
        /**
         * What happens when an item fails
         * @description `partial`, which is so where it is missing, does what can be done; `atomic` all or nothing. Designed: a server may ignore it, so read `results` instead of trusting it.
         * @enum {string}
         */
        BulkMode: "partial" | "atomic";
        /**
         * Section of a bundle
         * @description Designed after what the portal says an export holds.
         */
        SectionName: "identifiers" | "profile" | "addresses" | "loyalty_cards" | "points_balances" | "points_transactions" | "purchases" | "coupons" | "games" | "tier_history" | "consents" | "communication_preferences" | "communications" | "segments" | "predictions" | "journey" | "sessions" | "devices" | "wallet_passes" | "referrals" | "staff_notes" | "attachments" | "audit_events" | (string & {});
        /**
         * How to go on
         * @description Designed; used by lists under /compliance and by results of jobs.
         */
        CursorMeta: {
            limit?: number | undefined;
            has_more?: boolean | undefined;
            /** @description Null on the last page. */
            next_cursor: string | null;
            prev_cursor?: (string | null) | undefined;
            /** @description Roughly how many fit, where the server knows. */
            total_estimate?: (number | null) | undefined;
        };
        /**
         * How a shop does
         * @description The page leaves out what is in it; designed.
         */
        ShopPerformance: {
            shop_id?: number | undefined;
            name?: string | undefined;
            revenue?: number | undefined;
            customers?: number | undefined;
            /** @description From 0 to 1. */
            redemption_rate?: number | undefined;
            rank?: number | undefined;
        };
        /** Which days count */
        ReportedPeriod: {
            /** Format: date */
            start?: string | undefined;
            /** Format: date */
            end?: string | undefined;
            /** @description Whose midnight ends a day. */
            timezone?: string | undefined;
        };
        /** Numbers of one shop */
        ComparedShop: {
            shop_id?: number | undefined;
            name?: string | undefined;
            /** New members */
            customer_acquisition?: {
                new_customers?: number | undefined;
                /** @description Share of all members. */
                rate?: number | undefined;
                /** @description Change against the time it is compared with. */
                trend?: (number | null) | undefined;
            } | undefined;
            /** Use of points */
            point_redemption?: {
                issued?: number | undefined;
                redeemed?: number | undefined;
                /** @description From 0 to 1. */
                redemption_rate?: number | undefined;
                /** @description From earning to spending. */
                avg_days_to_redeem?: (number | null) | undefined;
            } | undefined;
            revenue_per_customer?: {
                value?: number | undefined;
                currency?: string | undefined;
                /** @description Change against the time it is compared with. */
                trend?: (number | null) | undefined;
            } | undefined;
            /** @description How many members did something, of all. */
            engagement?: {
                /** @description Share of members who came. */
                active_rate?: number | undefined;
                visits_per_customer?: number | undefined;
                /** @description Share of members who came again. */
                repeat_rate?: number | undefined;
                /** @description Share of mails that were opened. */
                opens_rate?: (number | null) | undefined;
            } | undefined;
            /** Members by level */
            tier_distribution?: {
                [key: string]: number;
            } | undefined;
            rank?: number | undefined;
        };
        /** Numbers of shops */
        ComparedNumbers: {
            /** New members */
            customer_acquisition?: {
                new_customers?: number | undefined;
                /** @description Share of all members. */
                rate?: number | undefined;
                /** @description Change against the time it is compared with. */
                trend?: (number | null) | undefined;
            } | undefined;
            /** Use of points */
            point_redemption?: {
                issued?: number | undefined;
                redeemed?: number | undefined;
                /** @description From 0 to 1. */
                redemption_rate?: number | undefined;
                /** @description From earning to spending. */
                avg_days_to_redeem?: (number | null) | undefined;
            } | undefined;
            revenue_per_customer?: {
                value?: number | undefined;
                currency?: string | undefined;
                /** @description Change against the time it is compared with. */
                trend?: (number | null) | undefined;
            } | undefined;
            /** @description How many members did something, of all. */
            engagement?: {
                /** @description Share of members who came. */
                active_rate?: number | undefined;
                visits_per_customer?: number | undefined;
                /** @description Share of members who came again. */
                repeat_rate?: number | undefined;
                /** @description Share of mails that were opened. */
                opens_rate?: (number | null) | undefined;
            } | undefined;
            /** Members by level */
            tier_distribution?: {
                [key: string]: number;
            } | undefined;
        };
        /** Kind of campaign */
        CampaignType: "points_multiplier" | "points_bonus" | "discount_percentage" | "discount_amount" | "free_item" | "cashback" | "message" | (string & {});
        /** From day to day */
        DateRange: {
            /** Format: date */
            start: string;
            /** Format: date */
            end: string;
        };
        /** Status of a campaign */
        CampaignStatus: "draft" | "scheduled" | "active" | "paused" | "ended" | "cancelled" | (string & {});
        /** What a campaign gives */
        Reward: {
            /** @description Points are multiplied by it. */
            multiplier?: number | undefined;
            bonus_points?: number | undefined;
            /** @description Percent. */
            discount_percentage?: number | undefined;
            discount_amount?: number | undefined;
            item?: string | undefined;
            /** @description Days until a coupon is lost. */
            coupon_validity_days?: number | undefined;
        };
        /**
         * Which shops
         * @description `all`, or their ids.
         */
        ShopChoice: "all" | number[];
        /** Whom a campaign reaches */
        Audience: {
            segment_ids?: components["schemas"]["Id"][] | undefined;
            tiers?: components["schemas"]["Tier"][] | undefined;
            /** @description The vendor's two ways: who agreed, or everybody who did not object. */
            consent_policy?: ("consent_required" | "opt_out" | (string & {})) | undefined;
            /** @description Groups that are left out. */
            exclude_segment_ids?: components["schemas"]["Id"][] | undefined;
        };
        /** Channel */
        Channel: "email" | "sms" | "push" | "in_app" | "pos" | (string & {});
        /**
         * Right
         * @description The first six are documented elsewhere; the others are designed.
         */
        Permission: "loyalty:read" | "loyalty:write" | "points:manage" | "offers:manage" | "analytics:read" | "webhooks:manage" | "customers:read" | "customers:write" | "shops:manage" | "staff:manage" | "campaigns:manage" | "settings:manage" | "audit:read" | "compliance:read" | "compliance:export" | "compliance:erase" | "compliance:policy" | "compliance:hold" | (string & {});
        /**
         * In which shops
         * @description With `all`, `shop_ids` is empty. Designed.
         */
        ShopAccess: {
            type: "all" | "explicit" | (string & {});
            shop_ids?: number[] | undefined;
        };
        /** Settings for all shops to be set */
        GlobalSettingsInput: {
            /** @description What a point is worth in the partner's currency. */
            default_point_value?: number | undefined;
            /** @description Months after which points are lost. */
            default_expiration_months?: number | undefined;
            /** @description Points of one shop may be spent in another. */
            cross_shop_redemption?: boolean | undefined;
            /** @description One profile over all shops. */
            unified_customer_profiles?: boolean | undefined;
            /** @description Levels rise by themselves. */
            auto_tier_progression?: boolean | undefined;
            notification_preferences?: {
                email_alerts?: boolean | undefined;
                sms_notifications?: boolean | undefined;
                webhook_notifications?: boolean | undefined;
            } | undefined;
        };
        /** Looks to be set */
        BrandingInput: {
            /** Format: uri */
            logo_url?: string | undefined;
            /** @description Such as `#2B1B12`. */
            primary_color?: string | undefined;
            /** @description As `#RRGGBB`. */
            secondary_color?: string | undefined;
            font_family?: string | undefined;
            /** @description Styles that are put after the vendor's own. */
            custom_css?: string | undefined;
            /** @description By occasion, such as `welcome` and `points_earned`. */
            email_templates?: {
                [key: string]: string;
            } | undefined;
        };
        /** Integrations to be set */
        IntegrationInput: {
            webhooks?: {
                /**
                 * Format: uri
                 * @description Only https.
                 */
                url: string;
                events: components["schemas"]["EventName"][];
                /** @description Never comes back. */
                secret?: string | undefined;
            }[] | undefined;
            api_limits?: {
                requests_per_minute?: number | undefined;
                /** @description Records to a batch. */
                bulk_operation_size?: number | undefined;
            } | undefined;
            /** @description Names of systems, such as `hubspot`. */
            external_integrations?: {
                crm_system?: (string | null) | undefined;
                email_provider?: (string | null) | undefined;
                analytics_platform?: (string | null) | undefined;
            } | undefined;
        };
        /**
         * How to sign in
         * @description Secrets; they never come back.
         */
        ErpAuth: {
            type: "basic" | "oauth2" | "certificate" | (string & {});
            username?: string | undefined;
            password?: string | undefined;
            client_id?: string | undefined;
            client_secret?: string | undefined;
            certificate?: string | undefined;
        };
        /** What is exchanged */
        ErpEntity: "customers" | "transactions" | "points_liability" | "products" | "inventory" | (string & {});
        /** Bringing members together */
        CustomerSync: {
            /**
             * @description Which of the two sides is the source.
             * @enum {string}
             */
            direction: "to_erp" | "from_erp" | "both";
            /**
             * Format: date-time
             * @description From when on.
             */
            since?: string | undefined;
            customer_ids?: components["schemas"]["Id"][] | undefined;
            /** @description Everything again and not only what changed. */
            full?: boolean | undefined;
        };
        /** Telling SAP */
        SapWebhook: {
            /** Format: uri */
            url: string;
            events: components["schemas"]["EventName"][];
            /** @description SAP's code, such as `DR`. */
            document_type?: string | undefined;
            secret?: string | undefined;
        };
        /** Posting points */
        FinancialSync: {
            period: components["schemas"]["DateRange"];
            /** @description What is booked. */
            postings: ("points_liability" | "redemptions" | "expired_points" | (string & {}))[];
        };
        /** Where one field goes */
        FieldMapping: {
            /** @description Such as `customer.email`. */
            source: string;
            /** @description The field there. */
            target: string;
            /** @description How the value is changed on the way. */
            transform?: (string | null) | undefined;
            /** @description It is about a person. */
            personal_data?: boolean | undefined;
        };
        /** One rule */
        SyncRule: {
            entity: components["schemas"]["ErpEntity"];
            /** @description Which of the two sides is the source. */
            direction: "to_erp" | "from_erp" | "both" | (string & {});
            /** @description What starts it. */
            trigger?: ("realtime" | "schedule" | (string & {})) | undefined;
            /** @description As in cron. */
            schedule?: (string | null) | undefined;
            /** @description Which records go along. */
            filter?: (string | null) | undefined;
            /** @description Whose value stays when both sides changed. */
            on_conflict?: ("ours" | "theirs" | "newest" | (string & {})) | undefined;
        };
        /** New subscriber */
        NewWebhookAnswer: {
            id: components["schemas"]["Id"];
            /** Address that is told */
            url: string;
            /** Told about */
            events?: components["schemas"]["EventName"][] | undefined;
            /** Purpose */
            description?: (string | null) | undefined;
            is_active?: boolean | undefined;
            /** @description Whether there is one; it is never shown. */
            has_secret?: boolean | undefined;
            /** @description Failures in a row; after five it is switched off. */
            failure_count?: number | undefined;
            created_at?: string | undefined;
            updated_at?: string | undefined;
            /** @description For checking signatures. Never shown again. */
            secret: string;
        };
        /** Where data comes from */
        Provenance: "provided" | "observed" | "inferred" | "assigned" | (string & {});
        /** Number of records */
        RecordCounts: {
            found?: number | undefined;
            deleted?: number | undefined;
            anonymized?: number | undefined;
            retained?: number | undefined;
        };
        /** What becomes of fields */
        FieldAction: {
            category?: string | undefined;
            action?: ("delete" | "nullify" | "replace" | "randomize" | "generalize" | "truncate" | "aggregate" | "move_restricted" | "retain" | (string & {})) | undefined;
            fields?: string[] | undefined;
            records?: number | undefined;
        };
        /** What stays */
        Retained: {
            category?: string | undefined;
            /** @description The ground on which it stays. */
            ground?: string | undefined;
            /** @description The law that demands it. */
            legal_reference?: (string | null) | undefined;
            /** @description True when it can still be led back to the person. */
            identifiable?: boolean | undefined;
            access?: ("restricted" | "analytics" | (string & {})) | undefined;
            until?: (string | null) | undefined;
            records?: number | undefined;
        };
        /** Points that are lost */
        ForfeitedPoints: {
            balance_before?: number | undefined;
            /** @description Points that were lost. */
            forfeited?: number | undefined;
            liability_released?: components["schemas"]["Money"] | undefined;
        };
        /** How far one shop is */
        AnonymizedShop: {
            shop_id?: number | undefined;
            status?: ("pending" | "completed" | "failed" | (string & {})) | undefined;
            records?: number | undefined;
            completed_at?: (string | null) | undefined;
            error?: ({
                code?: string | undefined;
                message?: string | undefined;
            } | null) | undefined;
        };
        /** Somebody else who has to act */
        Downstream: {
            system?: string | undefined;
            kind?: ("crm" | "email" | "sms" | "erp" | "analytics" | "wallet" | "webhook" | "platform" | (string & {})) | undefined;
            status?: ("notified" | "acknowledged" | "pending" | "failed" | "manual" | "not_connected" | (string & {})) | undefined;
            reference?: (string | null) | undefined;
            notified_at?: (string | null) | undefined;
            /** @description Of the GDPR. */
            article?: string | undefined;
        };
        /** Number of records */
        RetentionTotals: {
            /** @description Records that the rules apply to. */
            matched?: number | undefined;
            /** @description How many would be made nameless. */
            anonymize?: number | undefined;
            delete?: number | undefined;
            /** @description How many would be added up. */
            aggregate?: number | undefined;
            /** @description Are kept apart because of a legal duty. */
            move_restricted?: number | undefined;
            review?: number | undefined;
            blocked?: number | undefined;
            /** @description Wait for their days of grace to end. */
            in_grace?: number | undefined;
        };
        /** What one rule finds */
        RetentionRuleCount: {
            /** @description Which rule it is about. */
            rule_id?: string | undefined;
            /** @description Records that the rules apply to. */
            matched?: number | undefined;
            /** @description How many by what would be done. */
            by_action?: {
                [key: string]: number;
            } | undefined;
            /** @description How many each reason keeps. */
            blocked_by?: {
                [key: string]: number;
            } | undefined;
            /**
             * Format: date
             * @description The earliest day among them.
             */
            oldest?: (string | null) | undefined;
            /**
             * Format: date
             * @description The latest day among them.
             */
            newest?: (string | null) | undefined;
            /** @description The same, shop by shop. */
            by_shop?: {
                shop_id?: number | undefined;
                /** @description Records that the rules apply to. */
                matched?: number | undefined;
            }[] | undefined;
        };
        /**
         * What a hold names
         * @description Null for all.
         */
        HoldScope: {
            customer_ids?: (components["schemas"]["Id"][] | null) | undefined;
            shop_ids?: (number[] | null) | undefined;
            data_categories?: (string[] | null) | undefined;
            /** Format: date */
            from?: (string | null) | undefined;
            /** Format: date */
            to?: (string | null) | undefined;
        };
    };
    responses: {
        /** @description The key or the session is missing, wrong or over. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The partner's tier, the person's rights or the sender's address do not allow it. The page shows the first; the others come from neighbouring pages. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A value is not acceptable. Three generations of the vendor's pages show three shapes. */
        Invalid: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than the tier allows in an hour (10,000, 5,000 or 2,000), or more calls at the same time (100, 50 or 25). */
        TooManyCalls: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Retry-After": components["headers"]["XRateLimitRetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something went wrong at Loyalty.lt. Whether the call was carried out is open. */
        ServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such record; or, since parts of this API were announced and never shown, no such call. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A quota of the partner's plan is used up. Waiting does not help; `data` says which quota, and what would. */
        QuotaReached: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Nothing was done: the batch holds more than the tier allows (as the page shows), a value is not acceptable, or one item failed and the caller asked for all or nothing (designed). */
        BulkRefused: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The partner has no such shop. The answer names the shops the caller may reach. */
        ShopNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The person was taken out of this record before. Designed. */
        Anonymized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The call makes no sense as it is, such as spending more points than there are. Newer pages of the vendor answer 422 to the same. */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The format is not one of those on offer. Designed. */
        FormatNotSupported: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something stands in the way: a legal hold, an open order, a merge that is under way, data that changed since the preview, or work that has already begun. Designed. */
        Conflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It is no longer kept: a file after seven days, a cursor after a day. Designed. */
        Expired: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Somebody changed it since the version that `If-Match` names. Designed. */
        Changed: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Received. Loyalty.lt waits ten seconds for this; a redirection counts as failure. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Like every other answer, and none: it is sent again after 1 minute, 5 minutes, 30 minutes and 2 hours. After five deliveries that failed for good the webhook is switched off, and what happens then is lost. */
        NotReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
        PartnerId: string;
        /** @description Which page, counted from 1. */
        Page: number;
        /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
        PerPage: number;
        /** @description Narrows the call to one shop. Leave it out to reach the whole person. */
        ShopId: string;
        /** @description A number in most samples of the vendor, a text with a prefix in one. Compared as text. */
        CustomerId: string;
        /** @description What the last answer gave as `next_cursor`, with the same filters. Designed. */
        Cursor: string;
        /** @description How many records to a page. Designed. */
        CursorLimit: number;
        /** @description A word such as `month` or `quarter`, or a number with a letter such as `30d` or `6m`. The vendor shows `month`, `quarter`, `6m` and `12m`; the others are designed. */
        Period: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "6m" | "12m" | (string & {});
        /** @description First day that counts, instead of a period. */
        DateFrom: string;
        /** @description Last day that counts. */
        DateTo: string;
        /** @description `all`, or ids of shops with commas between them. */
        Shops: string;
        /** @description What the trends are measured against. Designed. */
        CompareTo: "previous_period" | "previous_year" | "none" | (string & {});
        /** @description Currency of the amounts (ISO 4217). Designed. */
        Currency: string;
        /** @description Whose midnight ends a day, such as `Europe/Vilnius`. Designed. */
        TimeZone: string;
        /** @description The caller's case; repeated in the audit trail. Designed, and harmless where it is ignored. */
        RequestId: string;
        /** @description `respond-async` asks for a job even where the bundle is small (RFC 7240). Designed, and may be ignored. */
        Prefer: string;
        /** @description The `ETag` of the version that is to be replaced. Designed; a server that ignores it replaces whatever is there. */
        IfMatch: string;
        /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
        SignatureHeader: string;
        /** @description The event, again. Not signed: believe the body. */
        EventHeader: string;
        /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
        DeliveryHeader: string;
    };
    requestBodies: never;
    headers: {
        /** @description Calls an hour that the partner's tier allows: 10,000 (enterprise), 5,000 or 2,000. */
        RateLimitLimit: number;
        /** @description Calls that are left in this hour. */
        RateLimitRemaining: number;
        /** @description When the hour ends, in seconds since 1970. */
        RateLimitReset: number;
        /** @description The tier that the limit belongs to. */
        RateLimitTier: "enterprise" | "professional" | "standard" | (string & {});
        /** @description Whole seconds to wait. */
        RetryAfter: number;
        /** @description The same, under the name that the vendor's SDK pages use. */
        XRateLimitRetryAfter: number;
        /** @description Where to ask how far the work is. Designed. */
        Location: string;
        /** @description Names this version; send it back as `If-Match`. Designed. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description The session */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Session"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description The session */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Session"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Ended, without a body */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Caller"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Partner"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listShops: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Part of a name or address. */
                search?: string | undefined;
                /** @description Whether they are in use. */
                is_active?: boolean | undefined;
                /** @description With `longitude` and `radius`. */
                latitude?: number | undefined;
                /** @description East of Greenwich, in degrees. */
                longitude?: number | undefined;
                /** @description Kilometres. */
                radius?: number | undefined;
                /** @description Only those in this state. Designed. */
                status?: ("active" | "inactive" | "testing" | "archived" | (string & {})) | undefined;
                /** @description Where the shop is. Designed. */
                city?: string | undefined;
                /** @description Such as `name:asc`. */
                sort?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of shops */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Shop"][];
                        meta?: components["schemas"]["PageMeta"] | undefined;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createShop: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShop"];
            };
        };
        responses: {
            /** @description The new shop */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Shop"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["QuotaReached"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateShopsInBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShopsChange"];
            };
        };
        responses: {
            /** @description What became of each shop */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkResult"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getShop: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The shop's id, a number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shop */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Shop"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ShopNotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateShop: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The shop's id, a number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShopChange"];
            };
        };
        responses: {
            /** @description The changed shop */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Shop"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ShopNotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Name, e-mail address, phone, card number or id; parts match. */
                search?: string | undefined;
                /** @description Designed. */
                status?: ("active" | "inactive" | "blocked" | "anonymized" | (string & {})) | undefined;
                /** @description Only members of this level. Designed. */
                tier?: components["schemas"]["Tier"] | undefined;
                /** @description Designed. */
                segment_id?: string | undefined;
                /** @description Designed. */
                created_after?: string | undefined;
                /** @description Designed. */
                created_before?: string | undefined;
                /** @description Designed. */
                updated_after?: string | undefined;
                /** @description Designed. */
                last_activity_before?: string | undefined;
                /** @description Such as `created_at:desc`. Designed here, known from the vendor's Shop API. */
                sort?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
                /** @description Narrows the call to one shop. Leave it out to reach the whole person. */
                "X-Shop-ID"?: components["parameters"]["ShopId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members, each in short form */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Customer"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    searchCustomers: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Part of a name. */
                q?: string | undefined;
                /** @description An address, whole. */
                email?: string | undefined;
                /** @description A number, whole. */
                phone?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members, each in short form */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Customer"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
                /** @description Narrows the call to one shop. Leave it out to reach the whole person. */
                "X-Shop-ID"?: components["parameters"]["ShopId"] | undefined;
            } | undefined;
            path: {
                /** @description A number in most samples of the vendor, a text with a prefix in one. Compared as text. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Customer"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Anonymized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description A number in most samples of the vendor, a text with a prefix in one. Compared as text. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerChange"];
            };
        };
        responses: {
            /** @description The changed member */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Customer"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Anonymized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomerStats: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description A number in most samples of the vendor, a text with a prefix in one. Compared as text. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["LoyaltyStats"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Anonymized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomerTransactions: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description From this day on. */
                date_from?: string | undefined;
                /** @description Until this day. */
                date_to?: string | undefined;
                /** @description Only those of this kind. */
                type?: ("purchase" | "refund" | "bonus" | "adjustment" | "reward" | "redemption" | "other" | (string & {})) | undefined;
                /** @description One shop's alone. */
                shop_id?: number | undefined;
                /** @description What one member of the staff entered. */
                staff_id?: number | undefined;
                /** @description Only those in this state. */
                status?: ("completed" | "pending" | "cancelled" | (string & {})) | undefined;
                /** @description That of the receipt. */
                reference_number?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
                /** @description Narrows the call to one shop. Leave it out to reach the whole person. */
                "X-Shop-ID"?: components["parameters"]["ShopId"] | undefined;
            } | undefined;
            path: {
                /** @description A number in most samples of the vendor, a text with a prefix in one. Compared as text. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of purchases and points */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Transaction"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Anonymized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    importCustomers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerImport"];
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkResult"];
                    };
                };
            };
            /** @description A job that does it */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["QuotaReached"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomersInBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersChange"];
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkResult"];
                    };
                };
            };
            /** @description A job that does it */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    setTiersInBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierAdjustments"];
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkResult"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listSegments: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Groups of the system, or of the partner's own. Designed. */
                kind?: ("system" | "custom" | (string & {})) | undefined;
                /** @description A part of a name, an address or a number. Designed. */
                search?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of groups */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Segment"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createSegment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSegment"];
            };
        };
        responses: {
            /** @description The new group */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Segment"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listSegmentCustomers: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The segment's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Customer"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    runSegmentOperation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The segment's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentOperation"];
            };
        };
        responses: {
            /** @description A job that does it */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    awardPointsAcrossShops: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrossShopAward"];
            };
        };
        responses: {
            /** @description The award */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["CrossShopAwardResult"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ShopNotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    awardPointsInBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsBatch"];
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkResult"];
                    };
                };
            };
            /** @description A job that does it (designed) */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    adjustPointsInBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsCorrections"];
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkResult"];
                    };
                };
            };
            /** @description A job that does it (designed) */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description A part of a name, an address or a number. */
                search?: string | undefined;
                /** @description One shop's alone. */
                shop_id?: number | undefined;
                /** @description What one member of the staff did. */
                staff_id?: number | undefined;
                /** @description Only those in this state. */
                status?: string | undefined;
                /** @description From this day on; another page's word for `date_from`. */
                start_date?: string | undefined;
                /** @description Until this day; another page's word for `date_to`. */
                end_date?: string | undefined;
                /** @description The same as `start_date` on most other pages. */
                date_from?: string | undefined;
                /** @description The same as `end_date`. */
                date_to?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of purchases and points */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: (components["schemas"]["Transaction"] | components["schemas"]["TransactionLine"])[];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The transaction's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purchase */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["TransactionDetail"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    processTransactionsInBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionBatch"];
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkResult"];
                    };
                };
            };
            /** @description A job that does it */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    processRedemptionsInBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedemptionBatch"];
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkResult"];
                    };
                };
            };
            /** @description A job that does it */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The job's id. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listJobResults: {
        parameters: {
            query?: {
                /** @description What the last answer gave as `next_cursor`, with the same filters. Designed. */
                cursor?: components["parameters"]["Cursor"] | undefined;
                /** @description How many records to a page. Designed. */
                limit?: components["parameters"]["CursorLimit"] | undefined;
                /** @description Only those in this state. */
                status?: ("failed" | "success" | "skipped" | (string & {})) | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The job's id. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some results */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkItemResult"][];
                        meta: components["schemas"]["CursorMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnalyticsOverview: {
        parameters: {
            query?: {
                /** @description A word such as `month` or `quarter`, or a number with a letter such as `30d` or `6m`. The vendor shows `month`, `quarter`, `6m` and `12m`; the others are designed. */
                period?: components["parameters"]["Period"] | undefined;
                /** @description First day that counts, instead of a period. */
                date_from?: components["parameters"]["DateFrom"] | undefined;
                /** @description Last day that counts. */
                date_to?: components["parameters"]["DateTo"] | undefined;
                /** @description `all`, or ids of shops with commas between them. */
                shops?: components["parameters"]["Shops"] | undefined;
                /** @description What the trends are measured against. Designed. */
                compare_to?: components["parameters"]["CompareTo"] | undefined;
                /** @description Currency of the amounts (ISO 4217). Designed. */
                currency?: components["parameters"]["Currency"] | undefined;
                /** @description Whose midnight ends a day, such as `Europe/Vilnius`. Designed. */
                timezone?: components["parameters"]["TimeZone"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AnalyticsOverview"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    compareShops: {
        parameters: {
            query?: {
                /** @description A word such as `month` or `quarter`, or a number with a letter such as `30d` or `6m`. The vendor shows `month`, `quarter`, `6m` and `12m`; the others are designed. */
                period?: components["parameters"]["Period"] | undefined;
                /** @description First day that counts, instead of a period. */
                date_from?: components["parameters"]["DateFrom"] | undefined;
                /** @description Last day that counts. */
                date_to?: components["parameters"]["DateTo"] | undefined;
                /** @description `all`, or ids of shops with commas between them. */
                shops?: components["parameters"]["Shops"] | undefined;
                /** @description What the trends are measured against. Designed. */
                compare_to?: components["parameters"]["CompareTo"] | undefined;
                /** @description Currency of the amounts (ISO 4217). Designed. */
                currency?: components["parameters"]["Currency"] | undefined;
                /** @description Whose midnight ends a day, such as `Europe/Vilnius`. Designed. */
                timezone?: components["parameters"]["TimeZone"] | undefined;
                /** @description Only these groups. Designed. */
                metrics?: ("customer_acquisition" | "point_redemption" | "revenue_per_customer" | "engagement" | "tier_distribution" | (string & {}))[] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shops side by side */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ShopComparison"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomerJourney: {
        parameters: {
            query: {
                /** @description Whose. */
                customer_id: string;
                /** @description How far back, such as `6m`. */
                date_range?: ("6m" | "12m" | (string & {})) | undefined;
            };
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journey */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["CustomerJourney"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Anonymized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getRevenueAttribution: {
        parameters: {
            query?: {
                /** @description A word such as `month` or `quarter`, or a number with a letter such as `30d` or `6m`. The vendor shows `month`, `quarter`, `6m` and `12m`; the others are designed. */
                period?: components["parameters"]["Period"] | undefined;
                /** @description First day that counts, instead of a period. */
                date_from?: components["parameters"]["DateFrom"] | undefined;
                /** @description Last day that counts. */
                date_to?: components["parameters"]["DateTo"] | undefined;
                /** @description `all`, or ids of shops with commas between them. */
                shops?: components["parameters"]["Shops"] | undefined;
                /** @description What the trends are measured against. Designed. */
                compare_to?: components["parameters"]["CompareTo"] | undefined;
                /** @description Currency of the amounts (ISO 4217). Designed. */
                currency?: components["parameters"]["Currency"] | undefined;
                /** @description Whose midnight ends a day, such as `Europe/Vilnius`. Designed. */
                timezone?: components["parameters"]["TimeZone"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revenue */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["RevenueAttribution"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getLifetimeValue: {
        parameters: {
            query?: {
                /** @description The page shows `tier`. */
                group_by?: ("tier" | "shop" | "segment" | (string & {})) | undefined;
                /** @description `all`, or ids of shops with commas between them. */
                shops?: components["parameters"]["Shops"] | undefined;
                /** @description Currency of the amounts (ISO 4217). Designed. */
                currency?: components["parameters"]["Currency"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["LifetimeValue"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getProfitImpact: {
        parameters: {
            query?: {
                /** @description With what points and rewards cost. */
                include_costs?: boolean | undefined;
                /** @description A word such as `month` or `quarter`, or a number with a letter such as `30d` or `6m`. The vendor shows `month`, `quarter`, `6m` and `12m`; the others are designed. */
                period?: components["parameters"]["Period"] | undefined;
                /** @description `all`, or ids of shops with commas between them. */
                shops?: components["parameters"]["Shops"] | undefined;
                /** @description Currency of the amounts (ISO 4217). Designed. */
                currency?: components["parameters"]["Currency"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Costs and gains */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ProfitImpact"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    rankShops: {
        parameters: {
            query?: {
                /** @description Which number is compared. */
                metric?: ("revenue_per_customer" | "customer_acquisition" | "redemption_rate" | (string & {})) | undefined;
                /** @description A word such as `month` or `quarter`, or a number with a letter such as `30d` or `6m`. The vendor shows `month`, `quarter`, `6m` and `12m`; the others are designed. */
                period?: components["parameters"]["Period"] | undefined;
                /** @description `all`, or ids of shops with commas between them. */
                shops?: components["parameters"]["Shops"] | undefined;
                /** @description Currency of the amounts (ISO 4217). Designed. */
                currency?: components["parameters"]["Currency"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ranking */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ShopRanking"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getIndustryBenchmarks: {
        parameters: {
            query?: {
                /** @description The page shows `retail`. */
                industry?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["IndustryBenchmarks"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getKpiDashboard: {
        parameters: {
            query?: {
                /** @description A word such as `month` or `quarter`, or a number with a letter such as `30d` or `6m`. The vendor shows `month`, `quarter`, `6m` and `12m`; the others are designed. */
                period?: components["parameters"]["Period"] | undefined;
                /** @description `all`, or ids of shops with commas between them. */
                shops?: components["parameters"]["Shops"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["KpiDashboard"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    predictChurn: {
        parameters: {
            query?: {
                /** @description Only those at least as probable; the page shows 0.7. */
                threshold?: number | undefined;
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ChurnPrediction"];
                        meta?: components["schemas"]["PageMeta"] | undefined;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    forecastRevenue: {
        parameters: {
            query?: {
                /** @description How far ahead; the page shows `12m`. */
                horizon?: string | undefined;
                /** @description `all`, or ids of shops with commas between them. */
                shops?: components["parameters"]["Shops"] | undefined;
                /** @description Currency of the amounts (ISO 4217). Designed. */
                currency?: components["parameters"]["Currency"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forecast */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["RevenueForecast"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getCampaignOptimization: {
        parameters: {
            query?: {
                /** @description Campaigns of this kind alone. */
                campaign_type?: components["schemas"]["CampaignType"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The advice */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["CampaignOptimization"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description The report, which is done already */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Report"];
                    };
                };
            };
            /** @description The report, which is being made */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Report"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["QuotaReached"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The report's id. */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Report"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Only those in this state. */
                status?: components["schemas"]["CampaignStatus"] | undefined;
                /** @description Only those of this kind. */
                type?: components["schemas"]["CampaignType"] | undefined;
                /** @description One shop's alone. */
                shop_id?: number | undefined;
                /** @description A part of a name, an address or a number. */
                search?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of campaigns */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Campaign"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaign"];
            };
        };
        responses: {
            /** @description The new campaign */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Campaign"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["QuotaReached"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The campaign's or the test's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Campaign"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getCampaignAnalytics: {
        parameters: {
            query?: {
                /** @description A word such as `month` or `quarter`, or a number with a letter such as `30d` or `6m`. The vendor shows `month`, `quarter`, `6m` and `12m`; the others are designed. */
                period?: components["parameters"]["Period"] | undefined;
                /** @description First day that counts, instead of a period. */
                date_from?: components["parameters"]["DateFrom"] | undefined;
                /** @description Last day that counts. */
                date_to?: components["parameters"]["DateTo"] | undefined;
                /** @description `all`, or ids of shops with commas between them. */
                shops?: components["parameters"]["Shops"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The campaign's or the test's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["CampaignAnalytics"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createAbTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAbTest"];
            };
        };
        responses: {
            /** @description The new test */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AbTest"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["QuotaReached"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getAbTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The campaign's or the test's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AbTest"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createAutomation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAutomation"];
            };
        };
        responses: {
            /** @description The new rule */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Automation"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["QuotaReached"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createCampaignsInBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    campaigns: components["schemas"]["NewCampaign"][];
                    mode?: components["schemas"]["BulkMode"] | undefined;
                };
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkResult"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["QuotaReached"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listStaff: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description One shop's alone. Designed. */
                shop_id?: number | undefined;
                /** @description Staff with this role. Designed. */
                role?: string | undefined;
                /** @description Only those in this state. Designed. */
                status?: ("active" | "inactive" | "invited" | "suspended" | (string & {})) | undefined;
                /** @description A part of a name, an address or a number. Designed. */
                search?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members of staff */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["StaffMember"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createStaffMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The shop's id. */
                shop_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStaffMember"];
            };
        };
        responses: {
            /** @description The new member of staff */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["StaffMember"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ShopNotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    runStaffOperations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    operations: {
                        action: "create" | "update" | "deactivate" | "assign_shop" | "remove_shop" | "set_role" | (string & {});
                        staff_id?: number | undefined;
                        /** @description What the action needs. */
                        data?: Record<string, unknown> | undefined;
                    }[];
                    mode?: components["schemas"]["BulkMode"] | undefined;
                };
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BulkResult"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["BulkRefused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getStaffPerformance: {
        parameters: {
            query?: {
                /** @description A word such as `month` or `quarter`, or a number with a letter such as `30d` or `6m`. The vendor shows `month`, `quarter`, `6m` and `12m`; the others are designed. */
                period?: components["parameters"]["Period"] | undefined;
                /** @description `all`, or ids of shops with commas between them. */
                shops?: components["parameters"]["Shops"] | undefined;
                /** @description Which number is compared. Designed. */
                metric?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["StaffPerformance"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    setStaffPermissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The id of the member of staff. */
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    permissions: components["schemas"]["Permission"][];
                    shop_access?: components["schemas"]["ShopAccess"] | undefined;
                };
            };
        };
        responses: {
            /** @description The member of staff */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["StaffMember"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getStaffAnalytics: {
        parameters: {
            query?: {
                /** @description A word such as `month` or `quarter`, or a number with a letter such as `30d` or `6m`. The vendor shows `month`, `quarter`, `6m` and `12m`; the others are designed. */
                period?: components["parameters"]["Period"] | undefined;
                /** @description First day that counts, instead of a period. */
                date_from?: components["parameters"]["DateFrom"] | undefined;
                /** @description Last day that counts. */
                date_to?: components["parameters"]["DateTo"] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The id of the member of staff. */
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["StaffAnalytics"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listStaffActivity: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description What was done, such as `customer.anonymized`, or its beginning, such as `compliance.*`. */
                action?: string | undefined;
                /** @description From this day on. */
                date_from?: string | undefined;
                /** @description Until this day. */
                date_to?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The id of the member of staff. */
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AuditEntry"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    assignRoles: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The id of the member of staff. */
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role_ids: components["schemas"]["Id"][];
                    shop_ids?: number[] | undefined;
                };
            };
        };
        responses: {
            /** @description The member of staff */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["StaffMember"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRole"];
            };
        };
        responses: {
            /** @description The new role */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Role"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listRolePermissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The role's id. */
                role_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rights */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["RolePermissions"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getGlobalSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["GlobalSettings"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateGlobalSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlobalSettingsInput"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["GlobalSettings"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getBranding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The looks */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BrandingSettings"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateBranding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandingInput"];
            };
        };
        responses: {
            /** @description The looks */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["BrandingSettings"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getIntegrations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integrations */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["IntegrationSettings"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateIntegrations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationInput"];
            };
        };
        responses: {
            /** @description The integrations */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["IntegrationSettings"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getDomain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["CustomDomain"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    setDomain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomDomain"];
            };
        };
        responses: {
            /** @description The domain, with the records that have to be set */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["CustomDomain"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    configureMobileApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMobileApp"];
            };
        };
        responses: {
            /** @description The app */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["MobileApp"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deployApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppDeployment"];
            };
        };
        responses: {
            /** @description The deployment */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AppDeployment"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getAppDeployment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The deployment's id. */
                deployment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AppDeployment"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    configureSap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SapSettings"];
            };
        };
        responses: {
            /** @description The connection */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: {
                            connection?: components["schemas"]["ErpConnection"] | undefined;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    syncSapCustomers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerSync"];
            };
        };
        responses: {
            /** @description A job that does it */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createSapWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SapWebhook"];
            };
        };
        responses: {
            /** @description The webhook */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: {
                            id: components["schemas"]["Id"];
                            /** Format: uri */
                            url?: string | undefined;
                            events?: components["schemas"]["EventName"][] | undefined;
                            /** @description Whether there is one; it is never shown. */
                            has_secret?: boolean | undefined;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    configureOracle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OracleSettings"];
            };
        };
        responses: {
            /** @description The connection */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: {
                            connection?: components["schemas"]["ErpConnection"] | undefined;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    syncOracleFinances: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancialSync"];
            };
        };
        responses: {
            /** @description A job that does it */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listOracleInventory: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description One shop's alone. Designed. */
                shop_id?: number | undefined;
                /** @description One article. Designed. */
                sku?: string | undefined;
                /** @description What changed after this moment. Designed. */
                updated_since?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of articles */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["InventoryItem"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    configureCustomErp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomErpSettings"];
            };
        };
        responses: {
            /** @description The connection */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: {
                            connection?: components["schemas"]["ErpConnection"] | undefined;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    setFieldMappings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Which field here is which field there. */
                    mappings: components["schemas"]["FieldMapping"][];
                };
            };
        };
        responses: {
            /** @description The fields */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["FieldMappings"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    setSyncRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rules: components["schemas"]["SyncRule"][];
                };
            };
        };
        responses: {
            /** @description The rules */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["SyncRules"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhookEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["EventName"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Webhook"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The webhook, with its signing secret */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["NewWebhookAnswer"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The changed webhook */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Removed, without a body */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: {
                            secret: string;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Deliveries of this event alone. Designed. */
                event?: components["schemas"]["EventName"] | undefined;
                /** @description Only those in this state. Designed. */
                status?: ("delivered" | "failed" | (string & {})) | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["WebhookDelivery"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The webhook's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    event?: components["schemas"]["EventName"] | undefined;
                };
            };
        } | undefined;
        responses: {
            /** @description It was sent */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: {
                            delivery_id?: string | undefined;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    exportCustomerData: {
        parameters: {
            query?: {
                /** @description A copy (Art. 15), or what the person can take along (Art. 20). Designed. */
                purpose?: ("access" | "portability" | (string & {})) | undefined;
                /** @description All but `json` come as a job. The portal knows spreadsheets, PDF and JSON; the parameter is designed. */
                format?: ("json" | "xlsx" | "pdf" | "ndjson" | "csv" | (string & {})) | undefined;
                /** @description Only these. Designed. */
                sections?: components["schemas"]["SectionName"][] | undefined;
                /** @description Hides names of staff and of others. Designed. */
                redact_third_parties?: boolean | undefined;
                /** @description Designed. */
                locale?: ("lt" | "en" | (string & {})) | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
                /** @description The caller's case; repeated in the audit trail. Designed, and harmless where it is ignored. */
                "X-Subject-Request-ID"?: components["parameters"]["RequestId"] | undefined;
                /** @description `respond-async` asks for a job even where the bundle is small (RFC 7240). Designed, and may be ignored. */
                Prefer?: components["parameters"]["Prefer"] | undefined;
            } | undefined;
            path: {
                /** @description A number in most samples of the vendor, a text with a prefix in one. Compared as text. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ExportBundle"];
                    };
                };
            };
            /** @description A job that makes it */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ExportJob"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["QuotaReached"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["FormatNotSupported"];
            410: components["responses"]["Anonymized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listExports: {
        parameters: {
            query?: {
                /** @description What the last answer gave as `next_cursor`, with the same filters. Designed. */
                cursor?: components["parameters"]["Cursor"] | undefined;
                /** @description How many records to a page. Designed. */
                limit?: components["parameters"]["CursorLimit"] | undefined;
                /** @description One member's alone. */
                customer_id?: string | undefined;
                /** @description Only those in this state. */
                status?: string | undefined;
                /** @description What belongs to one request of a person, by the caller's own id. */
                subject_request_id?: string | undefined;
                /** @description Made after this moment. */
                created_after?: string | undefined;
                /** @description Made before this moment. */
                created_before?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some exports, the newest first */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ExportJob"][];
                        meta: components["schemas"]["CursorMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
                /** @description The caller's case; repeated in the audit trail. Designed, and harmless where it is ignored. */
                "X-Subject-Request-ID"?: components["parameters"]["RequestId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description The job */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ExportJob"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["QuotaReached"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["FormatNotSupported"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Anonymized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The export's id. */
                export_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export */
            200: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ExportJob"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The export's id. */
                export_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ExportJob"];
                    };
                };
            };
            /** @description The export, which is being called off */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["ExportJob"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getExportFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The export's id. */
                export_id: string;
                /** @description Name of the file as the export lists it. */
                file_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The signed link of the file */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Expired"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    previewAnonymization: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
                /** @description The caller's case; repeated in the audit trail. Designed, and harmless where it is ignored. */
                "X-Subject-Request-ID"?: components["parameters"]["RequestId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Anonymization"];
            };
        };
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AnonymizationPlan"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Anonymized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    anonymizeCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
                /** @description The caller's case; repeated in the audit trail. Designed, and harmless where it is ignored. */
                "X-Subject-Request-ID"?: components["parameters"]["RequestId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Anonymization"];
            };
        };
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AnonymizationReceipt"];
                    };
                };
            };
            /** @description The receipt of one that is under way */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AnonymizationReceipt"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listAnonymizations: {
        parameters: {
            query?: {
                /** @description What the last answer gave as `next_cursor`, with the same filters. Designed. */
                cursor?: components["parameters"]["Cursor"] | undefined;
                /** @description How many records to a page. Designed. */
                limit?: components["parameters"]["CursorLimit"] | undefined;
                /** @description Only those in this state. */
                status?: string | undefined;
                /** @description What belongs to one request of a person, by the caller's own id. */
                subject_request_id?: string | undefined;
                /** @description One member's alone. */
                customer_id?: string | undefined;
                /** @description Done after this moment. */
                completed_after?: string | undefined;
                /** @description Done before this moment. */
                completed_before?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some receipts, the newest first */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AnonymizationReceipt"][];
                        meta: components["schemas"]["CursorMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getAnonymization: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The receipt's id. */
                receipt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AnonymizationReceipt"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelAnonymization: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The receipt's id. */
                receipt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AnonymizationReceipt"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listAuditTrail: {
        parameters: {
            query?: {
                /** @description What the last answer gave as `next_cursor`, with the same filters. Designed. */
                cursor?: components["parameters"]["Cursor"] | undefined;
                /** @description How many records to a page. Designed. */
                limit?: components["parameters"]["CursorLimit"] | undefined;
                /** @description A day, or a time with a zone; included. */
                date_from?: string | undefined;
                /** @description A day, included; or a time, not included. */
                date_to?: string | undefined;
                /** @description Such as `customer.anonymized`. That `compliance.*` means all of them is designed. */
                action?: string | undefined;
                /** @description Who did it, by the vendor's older word. */
                user_id?: number | undefined;
                /** @description One member's alone. Designed. */
                customer_id?: string | undefined;
                /** @description By what kind of actor. Designed. */
                actor_type?: ("staff" | "partner_user" | "api_credential" | "customer" | "system" | "vendor_support" | (string & {})) | undefined;
                /** @description By whom. Designed. */
                actor_id?: string | undefined;
                /** @description To what kind of thing. Designed. */
                target_type?: string | undefined;
                /** @description To which thing. Designed. */
                target_id?: string | undefined;
                /** @description One shop's alone. Designed. */
                shop_id?: number | undefined;
                /** @description Of this kind alone. Designed. */
                category?: ("access" | "change" | "export" | "erasure" | "policy" | "auth" | "permission" | "integration" | "system" | (string & {})) | undefined;
                /** @description How it ended. Designed. */
                outcome?: ("success" | "failure" | "denied" | (string & {})) | undefined;
                /** @description How grave it is. Designed. */
                severity?: ("info" | "notice" | "warning" | "critical" | (string & {})) | undefined;
                /** @description What belongs to one request of a person, by the caller's own id. Designed. */
                subject_request_id?: string | undefined;
                /** @description What one call did, by the id in its answer. Designed. */
                request_id?: string | undefined;
                /** @description An address or a range. */
                ip?: string | undefined;
                /** @description Words of the description. */
                q?: string | undefined;
                /** @description The newest or the oldest first. */
                order?: ("desc" | "asc" | (string & {})) | undefined;
                /** @description What is shown besides: `changes`, `context`, `integrity`. Designed. */
                include?: ("changes" | "context" | "integrity" | (string & {}))[] | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some entries, the newest first */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AuditEntry"][];
                        meta: components["schemas"]["CursorMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Expired"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listAuditActionTypes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: string[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getAuditEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The entry's id. */
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AuditEntry"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    exportAuditTrail: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "json" | "ndjson" | "csv";
                    /** Format: date */
                    date_from: string;
                    /** Format: date */
                    date_to: string;
                    action?: string[] | undefined;
                    customer_id?: components["schemas"]["Id"] | undefined;
                    include_integrity?: boolean | undefined;
                };
            };
        };
        responses: {
            /** @description A job that writes them */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listStaffActions: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The vendor's pages name 50 and 100 as the most, so 50 is inside both. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Who did it, by the vendor's older word. */
                user_id?: number | undefined;
                /** @description What was done, such as `customer.anonymized`, or its beginning, such as `compliance.*`. */
                action?: string | undefined;
                /** @description From this day on. */
                date_from?: string | undefined;
                /** @description Until this day. */
                date_to?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["AuditEntry"][];
                        meta: components["schemas"]["PageMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getRetentionPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["RetentionPolicy"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateRetentionPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
                /** @description The `ETag` of the version that is to be replaced. Designed; a server that ignores it replaces whatever is there. */
                "If-Match"?: components["parameters"]["IfMatch"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionPolicyInput"];
            };
        };
        responses: {
            /** @description The policy */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["RetentionPolicy"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Changed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    previewRetentionPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A policy, or the parts that differ. */
                    policy?: Record<string, unknown> | undefined;
                    /**
                     * Format: date-time
                     * @description For which moment it is counted.
                     */
                    as_of?: string | undefined;
                    /**
                     * @description How many persons are named as examples.
                     * @default 20
                     */
                    sample_size?: number | undefined;
                };
            };
        };
        responses: {
            /** @description What it would remove */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["RetentionPreview"];
                    };
                };
            };
            /** @description A job that finds out */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["Job"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listRetentionRuns: {
        parameters: {
            query?: {
                /** @description What the last answer gave as `next_cursor`, with the same filters. Designed. */
                cursor?: components["parameters"]["Cursor"] | undefined;
                /** @description How many records to a page. Designed. */
                limit?: components["parameters"]["CursorLimit"] | undefined;
                /** @description Only those in this state. */
                status?: string | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some runs, the newest first */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["RetentionRun"][];
                        meta: components["schemas"]["CursorMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getRetentionRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The run's id. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["RetentionRun"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listLegalHolds: {
        parameters: {
            query?: {
                /** @description What the last answer gave as `next_cursor`, with the same filters. Designed. */
                cursor?: components["parameters"]["Cursor"] | undefined;
                /** @description How many records to a page. Designed. */
                limit?: components["parameters"]["CursorLimit"] | undefined;
                /** @description One member's alone. */
                customer_id?: string | undefined;
                /** @description Whether they are in use. */
                is_active?: boolean | undefined;
            } | undefined;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some holds */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["LegalHold"][];
                        meta: components["schemas"]["CursorMeta"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    placeLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLegalHold"];
            };
        };
        responses: {
            /** @description The hold */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["LegalHold"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    releaseLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key: the vendor's own sample with a key sends none. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"] | undefined;
            } | undefined;
            path: {
                /** @description The hold's id. */
                hold_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold, which is lifted */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-RateLimit-Tier": components["headers"]["RateLimitTier"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        request_id?: components["schemas"]["RequestId"] | undefined;
                        data: components["schemas"]["LegalHold"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    onTransactionCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "transaction.created" | undefined;
                    /** @description Not shown anywhere. */
                    data: unknown;
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onTierChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "tier.changed" | undefined;
                    /** @description Not shown anywhere. */
                    data: unknown;
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCouponRedeemed: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "coupon.redeemed" | undefined;
                    /** @description Not shown anywhere. */
                    data: unknown;
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCardIssued: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "card.issued" | undefined;
                    /** @description Not shown anywhere. */
                    data: unknown;
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onGdprExportCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "gdpr.export.completed" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onGdprExportFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "gdpr.export.failed" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerAnonymizationPending: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "customer.anonymization.pending" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerAnonymizationCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "customer.anonymization.completed" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerAnonymizationFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "customer.anonymization.failed" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerAnonymizationCancelled: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "customer.anonymization.cancelled" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onRetentionRunPlanned: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "retention.run.planned" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onRetentionRunCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "retention.run.completed" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onRetentionRunHalted: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "retention.run.halted" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onLegalHoldPlaced: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "legal_hold.placed" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onLegalHoldReleased: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA-256 of the body's bytes in hexadecimal digits, keyed with the webhook's secret. Two old samples call it `X-Signature`. */
                "X-Loyalty-Signature": components["parameters"]["SignatureHeader"];
                /** @description The event, again. Not signed: believe the body. */
                "X-Loyalty-Event": components["parameters"]["EventHeader"];
                /** @description The delivery's id, the same for every attempt. Not signed: believe the body. */
                "X-Loyalty-Delivery": components["parameters"]["DeliveryHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "legal_hold.released" | undefined;
                    data: components["schemas"]["ComplianceEvent"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
}
