// Generated from specs/fera/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { VendorFacts } from "@oubli/client-kit";

/** What the client must know to call well: addresses, keys, budget, and what may be repeated. */
export const facts: VendorFacts = {
  "vendor": {
    "id": "fera",
    "name": "Fera"
  },
  "servers": [
    {
      "url": "https://api.fera.ai/v3/private",
      "surface": "private",
      "security": [
        [
          "SecretKey"
        ],
        [
          "AppToken"
        ]
      ]
    },
    {
      "url": "https://api.fera.ai/v3/partners",
      "surface": "partners",
      "security": [
        [
          "PartnerKey"
        ]
      ]
    }
  ],
  "security": {
    "SecretKey": {
      "type": "apiKey",
      "in": "header",
      "name": "Secret-Key"
    },
    "AppToken": {
      "type": "bearer"
    },
    "PartnerKey": {
      "type": "apiKey",
      "in": "header",
      "name": "Api-Key"
    }
  },
  "rateLimit": {
    "calls": 60,
    "per": "minute"
  },
  "operations": [
    {
      "id": "getStore",
      "method": "GET",
      "path": "/store",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        }
      ]
    },
    {
      "id": "getProductRating",
      "method": "GET",
      "path": "/products/{id}/rating",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        }
      ]
    },
    {
      "id": "listCustomers",
      "method": "GET",
      "path": "/customers",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false,
          "default": 10
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false,
          "default": "created_at:asc"
        },
        {
          "name": "email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getCustomer",
      "method": "GET",
      "path": "/customers/{id}",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "",
        "many": false
      }
    },
    {
      "id": "updateCustomer",
      "method": "PUT",
      "path": "/customers/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteCustomer",
      "method": "DELETE",
      "path": "/customers/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listReviews",
      "method": "GET",
      "path": "/reviews",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false,
          "default": 10
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false,
          "default": "created_at:asc"
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false,
          "default": "both"
        },
        {
          "name": "customer.email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getReview",
      "method": "GET",
      "path": "/reviews/{id}",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "",
        "many": false
      }
    },
    {
      "id": "updateReview",
      "method": "PUT",
      "path": "/reviews/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteReview",
      "method": "DELETE",
      "path": "/reviews/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listMedia",
      "method": "GET",
      "path": "/media",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false,
          "default": 10
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false,
          "default": "created_at:asc"
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false,
          "default": "both"
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "review.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getMedia",
      "method": "GET",
      "path": "/media/{id}",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "",
        "many": false
      }
    },
    {
      "id": "updateMedia",
      "method": "PUT",
      "path": "/media/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteMedia",
      "method": "DELETE",
      "path": "/media/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listOrders",
      "method": "GET",
      "path": "/orders",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false,
          "default": 10
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false,
          "default": "created_at:asc"
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "status",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getOrder",
      "method": "GET",
      "path": "/orders/{id}",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "",
        "many": false
      }
    },
    {
      "id": "updateOrder",
      "method": "PUT",
      "path": "/orders/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteOrder",
      "method": "DELETE",
      "path": "/orders/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listWebhooks",
      "method": "GET",
      "path": "/webhooks",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false,
          "default": 10
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    }
  ]
};
