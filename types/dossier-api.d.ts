export interface paths {
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is here
         * @description Collections, languages, licence, contact and links.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service is ready
         * @description That the database answers, and how much of the work on records is still to be done.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The front page in one call
         * @description The dossier itself, quadrants and ethics topics with the number of use cases, what is featured, what is new, and trainings to come.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search in everything
         * @description Finds words in Dutch or English in any form, in compounds, by synonyms of the glossary, and with small typing errors; best first. See docs/api/search.md.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggestions while typing
         * @description Titles, terms and synonyms in which every word typed so far begins a word.
         */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of articles
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the articles
         * @description By id or slug. What was withdrawn answers 410 with the time.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/use-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of use-cases
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listUseCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/use-cases/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the use-cases
         * @description By id or slug. What was withdrawn answers 410 with the time.
         */
        get: operations["getUseCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ethics-topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of ethics-topics
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listEthicsTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ethics-topics/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the ethics-topics
         * @description By id or slug. What was withdrawn answers 410 with the time.
         */
        get: operations["getEthicsTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of trainings
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trainings/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the trainings
         * @description By id or slug. What was withdrawn answers 410 with the time.
         */
        get: operations["getTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quadrants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of quadrants
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listQuadrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quadrants/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the quadrants
         * @description By id or slug. What was withdrawn answers 410 with the time.
         */
        get: operations["getQuadrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of glossary-terms
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listGlossaryTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary-terms/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the glossary-terms
         * @description By id or slug. What was withdrawn answers 410 with the time.
         */
        get: operations["getGlossaryTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of pages
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the pages
         * @description By id or slug. What was withdrawn answers 410 with the time.
         */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of organisations
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the organisations
         * @description By id or slug. What was withdrawn answers 410 with the time.
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of tools
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listTool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the tools
         * @description By id or slug. What was withdrawn answers 410 with the time.
         */
        get: operations["getTool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the articles was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listArticleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/use-cases/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the use-cases was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listUseCaseVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ethics-topics/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the ethics-topics was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listEthicsTopicVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trainings/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the trainings was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listTrainingVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quadrants/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the quadrants was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listQuadrantVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary-terms/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the glossary-terms was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listGlossaryTermVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the pages was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listPageVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the organisations was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listOrganisationVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the tools was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listToolVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since the last time, for a copy that stays true
         * @description Without `since` everything that there is; after that only changes, in order, withdrawals included. Ask again with `nextSince` while `hasMore` is true, and keep the last one for the next time. 410 means: start over. See docs/api/changes.md.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/dossier.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: everything (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_dossier_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/dossier.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: everything (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_dossier_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/dossier.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: everything (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_dossier_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/use-cases.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: use cases (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_use_cases_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/use-cases.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: use cases (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_use_cases_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/use-cases.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: use cases (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_use_cases_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/articles.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: articles (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_articles_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/articles.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: articles (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_articles_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/articles.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: articles (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_articles_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/trainings.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: trainings (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_trainings_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/trainings.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: trainings (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_trainings_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/trainings.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: trainings (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_trainings_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/ethics-topics.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: ethics topics (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_ethics_topics_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/ethics-topics.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: ethics topics (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_ethics_topics_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/ethics-topics.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: ethics topics (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_ethics_topics_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/glossary-terms.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: glossary (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_glossary_terms_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/glossary-terms.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: glossary (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_glossary_terms_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/glossary-terms.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: glossary (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_glossary_terms_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/pages.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: pages (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_pages_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/pages.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: pages (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_pages_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/pages.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: pages (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_pages_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/quadrants.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: quadrants (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_quadrants_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/quadrants.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: quadrants (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_quadrants_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/quadrants.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: quadrants (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_quadrants_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/organisations.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: organisations (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_organisations_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/organisations.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: organisations (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_organisations_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/organisations.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: organisations (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_organisations_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/tools.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: tools (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_tools_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/tools.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: tools (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_tools_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/tools.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: tools (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_tools_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{collection}.csv-metadata.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each column of a CSV export means
         * @description CSV on the Web, at the place where its tools look by themselves.
         */
        get: operations["getCsvMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{collection}.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A collection, or everything, as one ndjson file
         * @description All records as they are at one moment, in all languages unless `language` is given. With ETag and Range. See docs/api/exports.md.
         */
        get: operations["exportNdjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{collection}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A collection, or everything, as one csv file
         * @description All records as they are at one moment, in all languages unless `language` is given. With ETag and Range. See docs/api/exports.md.
         */
        get: operations["exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{collection}.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A collection, or everything, as one jsonld file
         * @description All records as they are at one moment, in all languages unless `language` is given. With ETag and Range. See docs/api/exports.md.
         */
        get: operations["exportJsonld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{collection}.ttl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A collection, or everything, as one ttl file
         * @description All records as they are at one moment, in all languages unless `language` is given. With ETag and Range. See docs/api/exports.md.
         */
        get: operations["exportTtl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/{collection}/{id}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document about a thing
         * @description The record as JSON, JSON-LD, Turtle or a page for people, whatever Accept says.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/{collection}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The permanent name of a thing
         * @description Sends (303) to the document about it that Accept asks for: JSON, JSON-LD, Turtle or HTML. Without the parameter language, Accept-Language is a wish: a thing that exists in another language only is given in that.
         */
        get: operations["getThing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All vocabularies
         * @description The SKOS concept schemes, without their concepts, as JSON-LD or Turtle.
         */
        get: operations["listVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A vocabulary
         * @description A SKOS concept scheme with its concepts in both languages, as JSON-LD or Turtle.
         */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dataset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier as a dataset
         * @description The description for the NDE Dataset Register (schema.org) and for DCAT-AP-NL 3.0, as JSON-LD or Turtle.
         */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OAI-PMH 2.0
         * @description Harvesting of all records, as Dublin Core or MODS, in sets, with deletions. What is wrong with a request is in the element error of an answer with status 200, as the protocol has it.
         */
        get: operations["harvest"];
        put?: never;
        /**
         * OAI-PMH 2.0
         * @description Harvesting of all records, as Dublin Core or MODS, in sets, with deletions. What is wrong with a request is in the element error of an answer with status 200, as the protocol has it.
         */
        post: operations["harvestByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Article: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "article";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example begin-klein-met-ai-in-je-collectie */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Begin klein met AI in je collectie */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            /** @enum {string|null} */
            kind: "background" | "tips" | "research" | "interview" | "news" | "policy" | null;
            cover: components["schemas"]["Picture"] | null;
            body: ({
                /** @constant */
                type: "text";
                content: components["schemas"]["RichText"] | null;
            } | {
                /** @constant */
                type: "definition";
                term: string | null;
                definition: string | null;
                citation: {
                    /** @enum {string|null} */
                    kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                    title: string | null;
                    authors: {
                        family: string | null;
                        given: string | null;
                        literal: string | null;
                    }[];
                    containerTitle: string | null;
                    publisher: string | null;
                    issuedYear: number | null;
                    pages: string | null;
                    doi: string | null;
                    url: string | null;
                    /** Format: date */
                    accessedOn: string | null;
                } | null;
            } | {
                /** @constant */
                type: "quote";
                quote: string | null;
                citation: {
                    /** @enum {string|null} */
                    kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                    title: string | null;
                    authors: {
                        family: string | null;
                        given: string | null;
                        literal: string | null;
                    }[];
                    containerTitle: string | null;
                    publisher: string | null;
                    issuedYear: number | null;
                    pages: string | null;
                    doi: string | null;
                    url: string | null;
                    /** Format: date */
                    accessedOn: string | null;
                } | null;
            } | {
                /** @constant */
                type: "callout";
                /** @enum {string|null} */
                tone: "tip" | "note" | "warning" | "example" | null;
                heading: string | null;
                content: components["schemas"]["RichText"] | null;
            } | {
                /** @constant */
                type: "picture";
                picture: components["schemas"]["Picture"] | null;
            } | {
                /** @constant */
                type: "use-case-list";
                heading: string | null;
                useCases: components["schemas"]["Reference"][];
            } | {
                /** @constant */
                type: "link-list";
                heading: string | null;
                links: {
                    label: string | null;
                    url: string | null;
                }[];
            })[];
            authors: {
                name: string | null;
                role: string | null;
            }[];
            citations: {
                /** @enum {string|null} */
                kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                title: string | null;
                authors: {
                    family: string | null;
                    given: string | null;
                    literal: string | null;
                }[];
                containerTitle: string | null;
                publisher: string | null;
                issuedYear: number | null;
                pages: string | null;
                doi: string | null;
                url: string | null;
                /** Format: date */
                accessedOn: string | null;
            }[];
            readingTimeMinutes: number | null;
            takeaways: string[];
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            relatedUseCases: components["schemas"]["Reference"][];
            relatedArticles: components["schemas"]["Reference"][];
            relatedTrainings: components["schemas"]["Reference"][];
            glossaryTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        ArticleItem: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "article";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example begin-klein-met-ai-in-je-collectie */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Begin klein met AI in je collectie */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            /** @enum {string|null} */
            kind: "background" | "tips" | "research" | "interview" | "news" | "policy" | null;
            cover: components["schemas"]["Picture"] | null;
            authors: {
                name: string | null;
                role: string | null;
            }[];
            readingTimeMinutes: number | null;
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            relatedUseCases: components["schemas"]["Reference"][];
            relatedArticles: components["schemas"]["Reference"][];
            relatedTrainings: components["schemas"]["Reference"][];
            glossaryTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        ArticleHit: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "article";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example begin-klein-met-ai-in-je-collectie */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Begin klein met AI in je collectie */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            /** @enum {string|null} */
            kind: "background" | "tips" | "research" | "interview" | "news" | "policy" | null;
            cover: components["schemas"]["Picture"] | null;
            authors: {
                name: string | null;
                role: string | null;
            }[];
            readingTimeMinutes: number | null;
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            relatedUseCases: components["schemas"]["Reference"][];
            relatedArticles: components["schemas"]["Reference"][];
            relatedTrainings: components["schemas"]["Reference"][];
            glossaryTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description Higher is better; comparable within one answer only. 0 without q.
             * @example 0.8731
             */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        UseCase: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "use-case";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example oude-brieven-leesbaar-en-doorzoekbaar */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Oude brieven leesbaar en doorzoekbaar */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            problem: components["schemas"]["RichText"] | null;
            approach: components["schemas"]["RichText"] | null;
            outcome: components["schemas"]["RichText"] | null;
            quadrant: components["schemas"]["Reference"] | null;
            alsoInQuadrants: components["schemas"]["Reference"][];
            disciplines: components["schemas"]["Reference"][];
            techniques: components["schemas"]["Reference"][];
            audiences: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            stage: "idea" | "experiment" | "pilot" | "in-use" | "stopped" | null;
            startDate: string | null;
            endDate: string | null;
            organisations: {
                organisation: components["schemas"]["Reference"] | null;
                /** @enum {string|null} */
                role: "initiator" | "developer" | "supplier" | "funder" | "research" | null;
            }[];
            tools: components["schemas"]["Reference"][];
            dataSources: {
                source: string | null;
                personalData: boolean | null;
                personalDataNote: string | null;
                /** @enum {string|null} */
                rightsBasis: "own" | "licensed" | "public-domain" | "consent" | "text-and-data-mining" | "unknown" | null;
            }[];
            humanOversight: string | null;
            results: {
                claim: string | null;
                metric: string | null;
                value: string | null;
                /** @enum {string|null} */
                evidence: "self-reported" | "measured" | "independent" | null;
                sourceUrl: string | null;
            }[];
            lessons: {
                /** @enum {string|null} */
                kind: "worked" | "did-not-work" | "would-do-differently" | null;
                text: string | null;
            }[];
            ethics: {
                topic: components["schemas"]["Reference"] | null;
                concern: string | null;
                mitigation: string | null;
                /** @enum {string|null} */
                residualRisk: "none" | "low" | "medium" | "high" | null;
            }[];
            assessments: {
                /** @enum {string|null} */
                kind: "dpia" | "iama" | "other" | null;
                title: string | null;
                url: string | null;
            }[];
            /** @enum {string|null} */
            aiActClass: "not-assessed" | "minimal" | "limited-transparency" | "high" | "prohibited" | null;
            aiActAssessor: string | null;
            /** Format: date */
            aiActAssessedOn: string | null;
            /** @enum {string|null} */
            costBand: "free" | "under-10000" | "10000-50000" | "50000-250000" | "over-250000" | null;
            /** @enum {string|null} */
            effort: "days" | "weeks" | "months" | "over-a-year" | null;
            links: {
                label: string | null;
                url: string | null;
            }[];
            pictures: components["schemas"]["Picture"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        UseCaseItem: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "use-case";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example oude-brieven-leesbaar-en-doorzoekbaar */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Oude brieven leesbaar en doorzoekbaar */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            quadrant: components["schemas"]["Reference"] | null;
            alsoInQuadrants: components["schemas"]["Reference"][];
            disciplines: components["schemas"]["Reference"][];
            techniques: components["schemas"]["Reference"][];
            audiences: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            stage: "idea" | "experiment" | "pilot" | "in-use" | "stopped" | null;
            startDate: string | null;
            endDate: string | null;
            organisations: {
                organisation: components["schemas"]["Reference"] | null;
                /** @enum {string|null} */
                role: "initiator" | "developer" | "supplier" | "funder" | "research" | null;
            }[];
            tools: components["schemas"]["Reference"][];
            ethics: {
                topic: components["schemas"]["Reference"] | null;
                concern: string | null;
                mitigation: string | null;
                /** @enum {string|null} */
                residualRisk: "none" | "low" | "medium" | "high" | null;
            }[];
            /** @enum {string|null} */
            aiActClass: "not-assessed" | "minimal" | "limited-transparency" | "high" | "prohibited" | null;
            aiActAssessor: string | null;
            /** Format: date */
            aiActAssessedOn: string | null;
            /** @enum {string|null} */
            costBand: "free" | "under-10000" | "10000-50000" | "50000-250000" | "over-250000" | null;
            /** @enum {string|null} */
            effort: "days" | "weeks" | "months" | "over-a-year" | null;
            pictures: components["schemas"]["Picture"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        UseCaseHit: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "use-case";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example oude-brieven-leesbaar-en-doorzoekbaar */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Oude brieven leesbaar en doorzoekbaar */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            quadrant: components["schemas"]["Reference"] | null;
            alsoInQuadrants: components["schemas"]["Reference"][];
            disciplines: components["schemas"]["Reference"][];
            techniques: components["schemas"]["Reference"][];
            audiences: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            stage: "idea" | "experiment" | "pilot" | "in-use" | "stopped" | null;
            startDate: string | null;
            endDate: string | null;
            organisations: {
                organisation: components["schemas"]["Reference"] | null;
                /** @enum {string|null} */
                role: "initiator" | "developer" | "supplier" | "funder" | "research" | null;
            }[];
            tools: components["schemas"]["Reference"][];
            ethics: {
                topic: components["schemas"]["Reference"] | null;
                concern: string | null;
                mitigation: string | null;
                /** @enum {string|null} */
                residualRisk: "none" | "low" | "medium" | "high" | null;
            }[];
            /** @enum {string|null} */
            aiActClass: "not-assessed" | "minimal" | "limited-transparency" | "high" | "prohibited" | null;
            aiActAssessor: string | null;
            /** Format: date */
            aiActAssessedOn: string | null;
            /** @enum {string|null} */
            costBand: "free" | "under-10000" | "10000-50000" | "50000-250000" | "over-250000" | null;
            /** @enum {string|null} */
            effort: "days" | "weeks" | "months" | "over-a-year" | null;
            pictures: components["schemas"]["Picture"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description Higher is better; comparable within one answer only. 0 without q.
             * @example 0.8731
             */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        EthicsTopic: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "ethics-topic";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example vooroordelen */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Vooroordelen */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            key: string | null;
            altLabels: string[];
            question: string | null;
            body: components["schemas"]["RichText"] | null;
            questionsToAsk: string[];
            mitigations: string[];
            publicValues: string[];
            laws: {
                label: string | null;
                url: string | null;
            }[];
            links: {
                label: string | null;
                url: string | null;
            }[];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        EthicsTopicItem: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "ethics-topic";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example vooroordelen */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Vooroordelen */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            key: string | null;
            altLabels: string[];
            question: string | null;
            publicValues: string[];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        EthicsTopicHit: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "ethics-topic";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example vooroordelen */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Vooroordelen */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            key: string | null;
            altLabels: string[];
            question: string | null;
            publicValues: string[];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description Higher is better; comparable within one answer only. 0 without q.
             * @example 0.8731
             */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        Training: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "training";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example eerste-stappen-met-taalmodellen */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Eerste stappen met taalmodellen */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            body: components["schemas"]["RichText"] | null;
            /** @enum {string|null} */
            format: "workshop" | "course" | "webinar" | "e-learning" | "self-study" | null;
            /** @enum {string|null} */
            level: "beginner" | "intermediate" | "advanced" | null;
            learningGoals: string[];
            targetGroup: string | null;
            prerequisites: string | null;
            provider: components["schemas"]["Reference"] | null;
            duration: string | null;
            price: {
                amountInCents: number | null;
                /** @enum {string|null} */
                vat: "excluded" | "included" | "exempt" | null;
            } | null;
            sessions: {
                /** Format: date-time */
                startsAt: string | null;
                /** Format: date-time */
                endsAt: string | null;
                timeZone: string | null;
                /** @enum {string|null} */
                attendance: "location" | "online" | "hybrid" | null;
                location: string | null;
                capacity: number | null;
                /** @enum {string|null} */
                availability: "open" | "full" | "cancelled" | null;
                registrationUrl: string | null;
            }[];
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            materials: {
                label: string | null;
                url: string | null;
            }[];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        TrainingItem: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "training";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example eerste-stappen-met-taalmodellen */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Eerste stappen met taalmodellen */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            /** @enum {string|null} */
            format: "workshop" | "course" | "webinar" | "e-learning" | "self-study" | null;
            /** @enum {string|null} */
            level: "beginner" | "intermediate" | "advanced" | null;
            learningGoals: string[];
            targetGroup: string | null;
            prerequisites: string | null;
            provider: components["schemas"]["Reference"] | null;
            duration: string | null;
            price: {
                amountInCents: number | null;
                /** @enum {string|null} */
                vat: "excluded" | "included" | "exempt" | null;
            } | null;
            sessions: {
                /** Format: date-time */
                startsAt: string | null;
                /** Format: date-time */
                endsAt: string | null;
                timeZone: string | null;
                /** @enum {string|null} */
                attendance: "location" | "online" | "hybrid" | null;
                location: string | null;
                capacity: number | null;
                /** @enum {string|null} */
                availability: "open" | "full" | "cancelled" | null;
                registrationUrl: string | null;
            }[];
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        TrainingHit: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "training";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example eerste-stappen-met-taalmodellen */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Eerste stappen met taalmodellen */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            /** @enum {string|null} */
            format: "workshop" | "course" | "webinar" | "e-learning" | "self-study" | null;
            /** @enum {string|null} */
            level: "beginner" | "intermediate" | "advanced" | null;
            learningGoals: string[];
            targetGroup: string | null;
            prerequisites: string | null;
            provider: components["schemas"]["Reference"] | null;
            duration: string | null;
            price: {
                amountInCents: number | null;
                /** @enum {string|null} */
                vat: "excluded" | "included" | "exempt" | null;
            } | null;
            sessions: {
                /** Format: date-time */
                startsAt: string | null;
                /** Format: date-time */
                endsAt: string | null;
                timeZone: string | null;
                /** @enum {string|null} */
                attendance: "location" | "online" | "hybrid" | null;
                location: string | null;
                capacity: number | null;
                /** @enum {string|null} */
                availability: "open" | "full" | "cancelled" | null;
                registrationUrl: string | null;
            }[];
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description Higher is better; comparable within one answer only. 0 without q.
             * @example 0.8731
             */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        Quadrant: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "quadrant";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example optimaliseren */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Optimaliseren */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            key: string | null;
            altLabels: string[];
            description: components["schemas"]["RichText"] | null;
            position: number | null;
            icon: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        QuadrantItem: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "quadrant";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example optimaliseren */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Optimaliseren */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            key: string | null;
            altLabels: string[];
            position: number | null;
            icon: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        QuadrantHit: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "quadrant";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example optimaliseren */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Optimaliseren */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            key: string | null;
            altLabels: string[];
            position: number | null;
            icon: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description Higher is better; comparable within one answer only. 0 without q.
             * @example 0.8731
             */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        GlossaryTerm: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/glossary-terms/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "glossary-term";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example taalmodel */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/glossary-terms/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Taalmodel */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            altLabels: string[];
            citation: {
                /** @enum {string|null} */
                kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                title: string | null;
                authors: {
                    family: string | null;
                    given: string | null;
                    literal: string | null;
                }[];
                containerTitle: string | null;
                publisher: string | null;
                issuedYear: number | null;
                pages: string | null;
                doi: string | null;
                url: string | null;
                /** Format: date */
                accessedOn: string | null;
            } | null;
            broaderTerm: components["schemas"]["Reference"] | null;
            relatedTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        GlossaryTermItem: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/glossary-terms/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "glossary-term";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example taalmodel */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/glossary-terms/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Taalmodel */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            altLabels: string[];
            citation: {
                /** @enum {string|null} */
                kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                title: string | null;
                authors: {
                    family: string | null;
                    given: string | null;
                    literal: string | null;
                }[];
                containerTitle: string | null;
                publisher: string | null;
                issuedYear: number | null;
                pages: string | null;
                doi: string | null;
                url: string | null;
                /** Format: date */
                accessedOn: string | null;
            } | null;
            broaderTerm: components["schemas"]["Reference"] | null;
            relatedTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        GlossaryTermHit: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/glossary-terms/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "glossary-term";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example taalmodel */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/glossary-terms/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Taalmodel */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            altLabels: string[];
            citation: {
                /** @enum {string|null} */
                kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                title: string | null;
                authors: {
                    family: string | null;
                    given: string | null;
                    literal: string | null;
                }[];
                containerTitle: string | null;
                publisher: string | null;
                issuedYear: number | null;
                pages: string | null;
                doi: string | null;
                url: string | null;
                /** Format: date */
                accessedOn: string | null;
            } | null;
            broaderTerm: components["schemas"]["Reference"] | null;
            relatedTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description Higher is better; comparable within one answer only. 0 without q.
             * @example 0.8731
             */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        Page: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/pages/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "page";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example over-dit-dossier */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/pages/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Over dit dossier */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            picture: components["schemas"]["Picture"] | null;
            body: ({
                /** @constant */
                type: "text";
                content: components["schemas"]["RichText"] | null;
            } | {
                /** @constant */
                type: "definition";
                term: string | null;
                definition: string | null;
                citation: {
                    /** @enum {string|null} */
                    kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                    title: string | null;
                    authors: {
                        family: string | null;
                        given: string | null;
                        literal: string | null;
                    }[];
                    containerTitle: string | null;
                    publisher: string | null;
                    issuedYear: number | null;
                    pages: string | null;
                    doi: string | null;
                    url: string | null;
                    /** Format: date */
                    accessedOn: string | null;
                } | null;
            } | {
                /** @constant */
                type: "quote";
                quote: string | null;
                citation: {
                    /** @enum {string|null} */
                    kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                    title: string | null;
                    authors: {
                        family: string | null;
                        given: string | null;
                        literal: string | null;
                    }[];
                    containerTitle: string | null;
                    publisher: string | null;
                    issuedYear: number | null;
                    pages: string | null;
                    doi: string | null;
                    url: string | null;
                    /** Format: date */
                    accessedOn: string | null;
                } | null;
            } | {
                /** @constant */
                type: "callout";
                /** @enum {string|null} */
                tone: "tip" | "note" | "warning" | "example" | null;
                heading: string | null;
                content: components["schemas"]["RichText"] | null;
            } | {
                /** @constant */
                type: "picture";
                picture: components["schemas"]["Picture"] | null;
            } | {
                /** @constant */
                type: "use-case-list";
                heading: string | null;
                useCases: components["schemas"]["Reference"][];
            } | {
                /** @constant */
                type: "link-list";
                heading: string | null;
                links: {
                    label: string | null;
                    url: string | null;
                }[];
            })[];
            weight: number | null;
            parent: components["schemas"]["Reference"] | null;
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        PageItem: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/pages/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "page";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example over-dit-dossier */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/pages/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Over dit dossier */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            picture: components["schemas"]["Picture"] | null;
            weight: number | null;
            parent: components["schemas"]["Reference"] | null;
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        PageHit: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/pages/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "page";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example over-dit-dossier */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/pages/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Over dit dossier */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            picture: components["schemas"]["Picture"] | null;
            weight: number | null;
            parent: components["schemas"]["Reference"] | null;
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description Higher is better; comparable within one answer only. 0 without q.
             * @example 0.8731
             */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        Organisation: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/organisations/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "organisation";
            /**
             * @description null where a thing is the same in every language.
             * @example null
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /** @example [] */
            availableLanguages: string[];
            /** @example streekarchief-voorbeeld */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/organisations/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            url: string;
            /** @example Streekarchief Voorbeeld */
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            kind: "museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other" | null;
            /** @enum {string|null} */
            size: "large" | "small" | "independent" | null;
            city: string | null;
            website: string | null;
            isil: string | null;
            kvk: string | null;
            ror: string | null;
            wikidata: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        OrganisationItem: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/organisations/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "organisation";
            /**
             * @description null where a thing is the same in every language.
             * @example null
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /** @example [] */
            availableLanguages: string[];
            /** @example streekarchief-voorbeeld */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/organisations/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            url: string;
            /** @example Streekarchief Voorbeeld */
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            kind: "museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other" | null;
            /** @enum {string|null} */
            size: "large" | "small" | "independent" | null;
            city: string | null;
            website: string | null;
            isil: string | null;
            kvk: string | null;
            ror: string | null;
            wikidata: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        OrganisationHit: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/organisations/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "organisation";
            /**
             * @description null where a thing is the same in every language.
             * @example null
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /** @example [] */
            availableLanguages: string[];
            /** @example streekarchief-voorbeeld */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/organisations/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            url: string;
            /** @example Streekarchief Voorbeeld */
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            kind: "museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other" | null;
            /** @enum {string|null} */
            size: "large" | "small" | "independent" | null;
            city: string | null;
            website: string | null;
            isil: string | null;
            kvk: string | null;
            ror: string | null;
            wikidata: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description Higher is better; comparable within one answer only. 0 without q.
             * @example 0.8731
             */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        Tool: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/tools/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "tool";
            /**
             * @description null where a thing is the same in every language.
             * @example null
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /** @example [] */
            availableLanguages: string[];
            /** @example voorbeeldtool */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/tools/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            url: string;
            /** @example Voorbeeldtool */
            title: string;
            summary: string | null;
            vendor: string | null;
            /** @enum {string|null} */
            kind: "application" | "model" | "platform" | "library" | "service" | null;
            website: string | null;
            /** @enum {string|null} */
            openness: "open-source" | "open-weights" | "closed" | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        ToolItem: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/tools/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "tool";
            /**
             * @description null where a thing is the same in every language.
             * @example null
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /** @example [] */
            availableLanguages: string[];
            /** @example voorbeeldtool */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/tools/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            url: string;
            /** @example Voorbeeldtool */
            title: string;
            summary: string | null;
            vendor: string | null;
            /** @enum {string|null} */
            kind: "application" | "model" | "platform" | "library" | "service" | null;
            website: string | null;
            /** @enum {string|null} */
            openness: "open-source" | "open-weights" | "closed" | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        ToolHit: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/tools/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "tool";
            /**
             * @description null where a thing is the same in every language.
             * @example null
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /** @example [] */
            availableLanguages: string[];
            /** @example voorbeeldtool */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/tools/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            url: string;
            /** @example Voorbeeldtool */
            title: string;
            summary: string | null;
            vendor: string | null;
            /** @enum {string|null} */
            kind: "application" | "model" | "platform" | "library" | "service" | null;
            website: string | null;
            /** @enum {string|null} */
            openness: "open-source" | "open-weights" | "closed" | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description Higher is better; comparable within one answer only. 0 without q.
             * @example 0.8731
             */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        CountedQuadrant: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "quadrant";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example optimaliseren */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Optimaliseren */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            key: string | null;
            altLabels: string[];
            position: number | null;
            icon: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description The number of its use cases in this language.
             * @example 12
             */
            useCases: number;
        };
        CountedEthicsTopic: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "ethics-topic";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example vooroordelen */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Vooroordelen */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            key: string | null;
            altLabels: string[];
            question: string | null;
            publicValues: string[];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            /** @example DEN */
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /**
             * @description The number of its use cases in this language.
             * @example 12
             */
            useCases: number;
        };
        DossierRecord: {
            /**
             * @description Permanent, the same in every language.
             * @example k3v9m2x7q4w8n1b6z5t0r2c9
             */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             * @example https://dossier.example/id/dossier/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /** @constant */
            type: "dossier";
            /**
             * @description null where a thing is the same in every language.
             * @example nl
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            /**
             * @example [
             *       "nl",
             *       "en"
             *     ]
             */
            availableLanguages: string[];
            /** @example kennisdossier-ai */
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             * @example https://dossier.example/id/dossier/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Kennisdossier AI */
            title: string;
            /** @example Een samenvatting in één of twee zinnen. */
            summary: string | null;
            tagline: string | null;
            featuredUseCases: components["schemas"]["Reference"][];
            featuredArticles: components["schemas"]["Reference"][];
            featuredTrainings: components["schemas"]["Reference"][];
            newsletter: {
                title: string | null;
                text: string | null;
                url: string | null;
            } | null;
            contactEmail: string | null;
            publisher: {
                name: string | null;
                url: string | null;
                iri: string | null;
            } | null;
            /** @enum {string|null} */
            defaultLicence: "cc-by-4.0" | "cc-by-sa-4.0" | "cc0-1.0" | "all-rights-reserved" | null;
            /**
             * @description Where to report an error.
             * @example info@dossier.example
             */
            contact: string;
            /** @example 1 */
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        /**
         * @example {
         *       "key": "cc-by-4.0",
         *       "name": "CC BY 4.0",
         *       "url": "https://creativecommons.org/licenses/by/4.0/"
         *     }
         */
        Licence: {
            key: string;
            name: string;
            /** Format: uri */
            url: string | null;
        };
        /** @description Another entry, as much as a link needs. */
        Reference: {
            id: string;
            /** @enum {unknown} */
            type: "article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "concept" | "organisation" | "tool" | "dossier";
            key?: string;
            slug: string | null;
            title: string;
            /** Format: uri */
            iri: string;
        };
        /**
         * @description The same text twice: as structure and as safe HTML.
         * @example {
         *       "blocks": [
         *         {
         *           "type": "paragraph",
         *           "children": [
         *             {
         *               "type": "text",
         *               "text": "Een alinea."
         *             }
         *           ]
         *         }
         *       ],
         *       "html": "<p>Een alinea.</p>"
         *     }
         */
        RichText: {
            blocks: Record<string, never>[];
            html: string;
        };
        Picture: {
            /**
             * Format: uri
             * @example https://dossier.example/uploads/brief.png
             */
            url: string;
            /** @example 1600 */
            width: number | null;
            /** @example 900 */
            height: number | null;
            /** @example image/png */
            mime: string | null;
            decorative: boolean;
            /** @example Een handgeschreven brief naast de uitgeschreven tekst. */
            alt: string;
            caption: string | null;
            credit: string | null;
            licence: components["schemas"]["Licence"] | null;
            sourceUrl: string | null;
            madeWithAi: boolean;
            sizes: {
                /**
                 * Format: uri
                 * @example https://dossier.example/uploads/brief.png
                 */
                url: string;
                /** @example 1600 */
                width: number | null;
                /** @example 900 */
                height: number | null;
            }[];
        };
        Pagination: {
            /** @example 2 */
            page: number;
            /** @example 10 */
            pageSize: number;
            /** @example 31 */
            total: number;
            /** @example 4 */
            pageCount: number;
        };
        /** @description The same as in the header Link. */
        Links: {
            /** Format: uri */
            self: string;
            /** Format: uri */
            first: string;
            /** Format: uri */
            prev?: string;
            /** Format: uri */
            next?: string;
            /** Format: uri */
            last: string;
        };
        FacetValue: {
            /** @description What to write in the filter. */
            value: string;
            title: string;
            /** @description Of the title, only where that is not the language of the answer. */
            language?: string;
            count: number;
        };
        /**
         * @description By filter its values, most frequent first.
         * @example {
         *       "quadrant": [
         *         {
         *           "value": "optimise",
         *           "title": "Optimaliseren",
         *           "count": 12
         *         }
         *       ]
         *     }
         */
        Facets: {
            [key: string]: components["schemas"]["FacetValue"][];
        };
        /** @description RFC 9457, with members of our own where they help. A 400 names the parameter and, where that is a list, what is allowed. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            parameter?: string;
            allowed?: string[];
            /** @description With a 403, in one word. */
            reason?: string;
            /** @description With a 404: in which it does exist. */
            availableLanguages?: string[];
            /** @description With a 404: where. */
            alternates?: {
                language: string;
                /** Format: uri */
                href: string;
            }[];
            /**
             * Format: date-time
             * @description With a 410.
             */
            goneAt?: string;
        };
        /** @description A place in a text, in UTF-16 units, as JavaScript counts them. */
        Mark: {
            start: number;
            end: number;
        };
        MarkedText: {
            /** @example Oude brieven leesbaar en doorzoekbaar */
            text: string;
            /**
             * @description The text as safe HTML, with what was found in <mark>.
             * @example Oude <mark>brieven</mark> leesbaar en doorzoekbaar
             */
            html: string;
            /**
             * @example [
             *       {
             *         "start": 5,
             *         "end": 12
             *       }
             *     ]
             */
            marks: components["schemas"]["Mark"][];
        };
        Excerpt: {
            /** @enum {unknown} */
            field: "title" | "altLabels" | "summary" | "body" | "labels";
            /** @example Oude brieven leesbaar en doorzoekbaar */
            text: string;
            /**
             * @description The text as safe HTML, with what was found in <mark>.
             * @example Oude <mark>brieven</mark> leesbaar en doorzoekbaar
             */
            html: string;
            /**
             * @example [
             *       {
             *         "start": 5,
             *         "end": 12
             *       }
             *     ]
             */
            marks: components["schemas"]["Mark"][];
        };
        SearchQuery: {
            /** @example brief */
            q: string;
            /** @example nl */
            language: string;
            /** @description The query as it may have been meant. */
            didYouMean?: string;
            notice?: {
                /** @enum {unknown} */
                code: "no-words" | "nothing-found";
                message: string;
            };
        };
        Suggestion: {
            /** @example Oude brieven leesbaar en doorzoekbaar */
            text: string;
            /**
             * @description The text as safe HTML, with what was found in <mark>.
             * @example Oude <mark>brieven</mark> leesbaar en doorzoekbaar
             */
            html: string;
            /**
             * @example [
             *       {
             *         "start": 5,
             *         "end": 12
             *       }
             *     ]
             */
            marks: components["schemas"]["Mark"][];
            /**
             * @description Whether the text is the title, or another name.
             * @enum {unknown}
             */
            kind: "title" | "label";
            /**
             * @example use-case
             * @enum {unknown}
             */
            type: "article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "organisation" | "tool";
            /** @example k3v9m2x7q4w8n1b6z5t0r2c9 */
            id: string;
            /** @example oude-brieven-leesbaar-en-doorzoekbaar */
            slug: string | null;
            /**
             * Format: uri
             * @example https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9
             */
            iri: string;
            /**
             * Format: uri
             * @example https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl
             */
            url: string;
            /** @example Oude brieven leesbaar en doorzoekbaar */
            title: string;
        };
    };
    responses: {
        /** @description A parameter that is not there, or a value that it does not take. */
        Problem400: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Bad request",
                 *       "status": 400,
                 *       "detail": "The parameter \"language\" must be one of: nl, en. Received \"xx\".",
                 *       "instance": "/v1/use-cases",
                 *       "parameter": "language",
                 *       "allowed": [
                 *         "nl",
                 *         "en"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A preview link that does not open this, or not any more. */
        Problem403: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "detail": "This preview link has expired. Open the preview again in the admin.",
                 *       "instance": "/v1/use-cases",
                 *       "parameter": "preview",
                 *       "reason": "expired"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here, or not in this language; then it says in which. */
        Problem404: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "detail": "This use-case is not available in \"en\". Add fallback=true to get it in another language.",
                 *       "instance": "/v1/use-cases",
                 *       "availableLanguages": [
                 *         "nl"
                 *       ],
                 *       "alternates": [
                 *         {
                 *           "language": "nl",
                 *           "href": "https://dossier.example/v1/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is not given in any form that Accept names. */
        Problem406: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not acceptable",
                 *       "status": 406,
                 *       "detail": "This address gives application/json.",
                 *       "instance": "/v1/use-cases",
                 *       "allowed": [
                 *         "application/json"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A draft that cannot be shown as it is. */
        Problem409: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "This draft cannot be shown: problem: this is no rich text.",
                 *       "instance": "/v1/use-cases"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was withdrawn, or what was asked from is too long ago. */
        Problem410: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Gone",
                 *       "status": 410,
                 *       "detail": "This use-case was withdrawn at 2026-11-02T09:30:00.000Z.",
                 *       "instance": "/v1/use-cases",
                 *       "goneAt": "2026-11-02T09:30:00.000Z",
                 *       "id": "k3v9m2x7q4w8n1b6z5t0r2c9"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The form is too long. */
        Problem413: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Body too long",
                 *       "status": 413,
                 *       "detail": "A form may be 16384 bytes long.",
                 *       "instance": "/v1/use-cases"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address is too long. */
        Problem414: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Address too long",
                 *       "status": 414,
                 *       "detail": "An address may be 4096 characters long.",
                 *       "instance": "/v1/use-cases"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is no form. */
        Problem415: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unsupported media type",
                 *       "status": 415,
                 *       "detail": "The body must be application/x-www-form-urlencoded.",
                 *       "instance": "/v1/use-cases",
                 *       "allowed": [
                 *         "application/x-www-form-urlencoded"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A defect on our side. */
        Problem500: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Internal server error",
                 *       "status": 500,
                 *       "detail": "Something went wrong on our side. It has been logged.",
                 *       "instance": "/v1/use-cases"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server is starting, or its database does not answer; Retry-After says when to try again. */
        Problem503: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Service unavailable",
                 *       "status": 503,
                 *       "detail": "The server is still starting.",
                 *       "instance": "/v1/use-cases"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description The version of this API, in full.
         * @example 1.0.0
         */
        "API-Version": string;
        /** @description For If-None-Match, which makes an unchanged answer a 304. */
        ETag: string;
        /** @description Where to go on. */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is here */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": "Knowledge dossier AI in the cultural sector",
                     *       "version": "1.0.0",
                     *       "languages": [
                     *         "nl",
                     *         "en"
                     *       ],
                     *       "licence": {
                     *         "key": "cc-by-4.0",
                     *         "name": "CC BY 4.0",
                     *         "url": "https://creativecommons.org/licenses/by/4.0/"
                     *       },
                     *       "contact": "info@dossier.example",
                     *       "collections": [
                     *         {
                     *           "name": "use-cases",
                     *           "type": "use-case",
                     *           "href": "https://dossier.example/v1/use-cases"
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "https://dossier.example/v1",
                     *         "dossier": "https://dossier.example/v1/dossier",
                     *         "search": "https://dossier.example/v1/search",
                     *         "suggest": "https://dossier.example/v1/search/suggest",
                     *         "openapi": "https://dossier.example/v1/openapi.json",
                     *         "documentation": "https://dossier.example/v1/docs",
                     *         "changes": "https://dossier.example/v1/changes",
                     *         "feed": "https://dossier.example/v1/feeds/dossier.atom",
                     *         "export": "https://dossier.example/v1/exports/dossier.ndjson",
                     *         "oai": "https://dossier.example/v1/oai",
                     *         "vocabularies": "https://dossier.example/v1/vocabularies",
                     *         "dataset": "https://dossier.example/v1/dataset",
                     *         "health": "https://dossier.example/v1/health"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @example Knowledge dossier AI in the cultural sector */
                        title: string;
                        /**
                         * @description Of this API, in full.
                         * @example 1.0.0
                         */
                        version: string;
                        /**
                         * @example [
                         *       "nl",
                         *       "en"
                         *     ]
                         */
                        languages: string[];
                        /** @description What holds where a record has no licence of its own. */
                        licence: components["schemas"]["Licence"] | null;
                        /**
                         * @description Where to report an error.
                         * @example info@dossier.example
                         */
                        contact: string;
                        collections: {
                            /** @example use-cases */
                            name: string;
                            /**
                             * @example use-case
                             * @enum {unknown}
                             */
                            type: "article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "organisation" | "tool";
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/use-cases
                             */
                            href: string;
                        }[];
                        links: {
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1
                             */
                            self: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/dossier
                             */
                            dossier: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/search
                             */
                            search: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/search/suggest
                             */
                            suggest: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/openapi.json
                             */
                            openapi: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/docs
                             */
                            documentation: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/changes
                             */
                            changes: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/feeds/dossier.atom
                             */
                            feed: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/exports/dossier.ndjson
                             */
                            export: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/oai
                             */
                            oai: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/vocabularies
                             */
                            vocabularies: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/dataset
                             */
                            dataset: string;
                            /**
                             * Format: uri
                             * @example https://dossier.example/v1/health
                             */
                            health: string;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the service is ready */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "database": "ok",
                     *       "records": {
                     *         "seq": 2041,
                     *         "epoch": "a1f09c2e7b34",
                     *         "lag": 0
                     *       },
                     *       "search": {
                     *         "missing": 0
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /** @constant */
                        database: "ok";
                        records: {
                            /**
                             * @description The number of the last change.
                             * @example 2041
                             */
                            seq: number;
                            /**
                             * @description The life of the table of records.
                             * @example a1f09c2e7b34
                             */
                            epoch: string | null;
                            /**
                             * @description Records that wait to be presented again.
                             * @example 0
                             */
                            lag: number;
                        };
                        search: {
                            /**
                             * @description Records that cannot be found by searching yet.
                             * @example 0
                             */
                            missing: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDossier: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The front page in one call */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dossier": {
                     *         "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *         "iri": "https://dossier.example/id/dossier/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *         "type": "dossier",
                     *         "language": "nl",
                     *         "availableLanguages": [
                     *           "nl",
                     *           "en"
                     *         ],
                     *         "slug": "kennisdossier-ai",
                     *         "url": "https://dossier.example/id/dossier/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *         "title": "Kennisdossier AI",
                     *         "summary": "Een samenvatting in één of twee zinnen.",
                     *         "tagline": null,
                     *         "featuredUseCases": [
                     *           {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "use-case",
                     *             "slug": "oude-brieven-leesbaar-en-doorzoekbaar",
                     *             "title": "Oude brieven leesbaar en doorzoekbaar",
                     *             "iri": "https://dossier.example/id/use-cases/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           }
                     *         ],
                     *         "featuredArticles": [
                     *           {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "article",
                     *             "slug": "begin-klein-met-ai-in-je-collectie",
                     *             "title": "Begin klein met AI in je collectie",
                     *             "iri": "https://dossier.example/id/articles/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           }
                     *         ],
                     *         "featuredTrainings": [
                     *           {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "training",
                     *             "slug": "eerste-stappen-met-taalmodellen",
                     *             "title": "Eerste stappen met taalmodellen",
                     *             "iri": "https://dossier.example/id/trainings/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           }
                     *         ],
                     *         "newsletter": {
                     *           "title": null,
                     *           "text": null,
                     *           "url": null
                     *         },
                     *         "contactEmail": null,
                     *         "publisher": {
                     *           "name": null,
                     *           "url": null,
                     *           "iri": null
                     *         },
                     *         "defaultLicence": "cc-by-4.0",
                     *         "contact": "info@dossier.example",
                     *         "schemaVersion": "1",
                     *         "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *         "publishedAt": "2026-11-02T09:30:00.000Z",
                     *         "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *       },
                     *       "quadrants": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "quadrant",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "optimaliseren",
                     *           "url": "https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Optimaliseren",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "key": null,
                     *           "altLabels": [
                     *             "tekst"
                     *           ],
                     *           "position": null,
                     *           "icon": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z",
                     *           "useCases": 12
                     *         }
                     *       ],
                     *       "ethicsTopics": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "ethics-topic",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "vooroordelen",
                     *           "url": "https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Vooroordelen",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "key": null,
                     *           "altLabels": [
                     *             "tekst"
                     *           ],
                     *           "question": null,
                     *           "publicValues": [
                     *             "tekst"
                     *           ],
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z",
                     *           "useCases": 12
                     *         }
                     *       ],
                     *       "featured": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "use-case",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "oude-brieven-leesbaar-en-doorzoekbaar",
                     *           "url": "https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Oude brieven leesbaar en doorzoekbaar",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "quadrant": {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "quadrant",
                     *             "key": "optimise",
                     *             "slug": "optimaliseren",
                     *             "title": "Optimaliseren",
                     *             "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           },
                     *           "alsoInQuadrants": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "quadrant",
                     *               "key": "optimise",
                     *               "slug": "optimaliseren",
                     *               "title": "Optimaliseren",
                     *               "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "disciplines": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "concept",
                     *               "key": "keyword",
                     *               "slug": "trefwoord",
                     *               "title": "Trefwoord",
                     *               "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "techniques": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "concept",
                     *               "key": "keyword",
                     *               "slug": "trefwoord",
                     *               "title": "Trefwoord",
                     *               "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "audiences": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "concept",
                     *               "key": "keyword",
                     *               "slug": "trefwoord",
                     *               "title": "Trefwoord",
                     *               "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "stage": "idea",
                     *           "startDate": null,
                     *           "endDate": null,
                     *           "organisations": [
                     *             {
                     *               "organisation": {
                     *                 "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *                 "type": "organisation",
                     *                 "slug": "streekarchief-voorbeeld",
                     *                 "title": "Streekarchief Voorbeeld",
                     *                 "iri": "https://dossier.example/id/organisations/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *               },
                     *               "role": "initiator"
                     *             }
                     *           ],
                     *           "tools": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "tool",
                     *               "slug": "voorbeeldtool",
                     *               "title": "Voorbeeldtool",
                     *               "iri": "https://dossier.example/id/tools/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "ethics": [
                     *             {
                     *               "topic": {
                     *                 "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *                 "type": "ethics-topic",
                     *                 "key": "bias",
                     *                 "slug": "vooroordelen",
                     *                 "title": "Vooroordelen",
                     *                 "iri": "https://dossier.example/id/ethics-topics/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *               },
                     *               "concern": null,
                     *               "mitigation": null,
                     *               "residualRisk": "none"
                     *             }
                     *           ],
                     *           "aiActClass": "not-assessed",
                     *           "aiActAssessor": null,
                     *           "aiActAssessedOn": null,
                     *           "costBand": "free",
                     *           "effort": "days",
                     *           "pictures": [
                     *             {
                     *               "url": "https://dossier.example/uploads/brief.png",
                     *               "width": 1600,
                     *               "height": 900,
                     *               "mime": "image/png",
                     *               "decorative": false,
                     *               "alt": "Een handgeschreven brief naast de uitgeschreven tekst.",
                     *               "caption": null,
                     *               "credit": null,
                     *               "licence": {
                     *                 "key": "cc-by-4.0",
                     *                 "name": "CC BY 4.0",
                     *                 "url": "https://creativecommons.org/licenses/by/4.0/"
                     *               },
                     *               "sourceUrl": null,
                     *               "madeWithAi": false,
                     *               "sizes": [
                     *                 {
                     *                   "url": "https://dossier.example/uploads/brief.png",
                     *                   "width": 1600,
                     *                   "height": 900
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "newest": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "use-case",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "oude-brieven-leesbaar-en-doorzoekbaar",
                     *           "url": "https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Oude brieven leesbaar en doorzoekbaar",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "quadrant": {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "quadrant",
                     *             "key": "optimise",
                     *             "slug": "optimaliseren",
                     *             "title": "Optimaliseren",
                     *             "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           },
                     *           "alsoInQuadrants": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "quadrant",
                     *               "key": "optimise",
                     *               "slug": "optimaliseren",
                     *               "title": "Optimaliseren",
                     *               "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "disciplines": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "concept",
                     *               "key": "keyword",
                     *               "slug": "trefwoord",
                     *               "title": "Trefwoord",
                     *               "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "techniques": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "concept",
                     *               "key": "keyword",
                     *               "slug": "trefwoord",
                     *               "title": "Trefwoord",
                     *               "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "audiences": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "concept",
                     *               "key": "keyword",
                     *               "slug": "trefwoord",
                     *               "title": "Trefwoord",
                     *               "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "stage": "idea",
                     *           "startDate": null,
                     *           "endDate": null,
                     *           "organisations": [
                     *             {
                     *               "organisation": {
                     *                 "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *                 "type": "organisation",
                     *                 "slug": "streekarchief-voorbeeld",
                     *                 "title": "Streekarchief Voorbeeld",
                     *                 "iri": "https://dossier.example/id/organisations/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *               },
                     *               "role": "initiator"
                     *             }
                     *           ],
                     *           "tools": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "tool",
                     *               "slug": "voorbeeldtool",
                     *               "title": "Voorbeeldtool",
                     *               "iri": "https://dossier.example/id/tools/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "ethics": [
                     *             {
                     *               "topic": {
                     *                 "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *                 "type": "ethics-topic",
                     *                 "key": "bias",
                     *                 "slug": "vooroordelen",
                     *                 "title": "Vooroordelen",
                     *                 "iri": "https://dossier.example/id/ethics-topics/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *               },
                     *               "concern": null,
                     *               "mitigation": null,
                     *               "residualRisk": "none"
                     *             }
                     *           ],
                     *           "aiActClass": "not-assessed",
                     *           "aiActAssessor": null,
                     *           "aiActAssessedOn": null,
                     *           "costBand": "free",
                     *           "effort": "days",
                     *           "pictures": [
                     *             {
                     *               "url": "https://dossier.example/uploads/brief.png",
                     *               "width": 1600,
                     *               "height": 900,
                     *               "mime": "image/png",
                     *               "decorative": false,
                     *               "alt": "Een handgeschreven brief naast de uitgeschreven tekst.",
                     *               "caption": null,
                     *               "credit": null,
                     *               "licence": {
                     *                 "key": "cc-by-4.0",
                     *                 "name": "CC BY 4.0",
                     *                 "url": "https://creativecommons.org/licenses/by/4.0/"
                     *               },
                     *               "sourceUrl": null,
                     *               "madeWithAi": false,
                     *               "sizes": [
                     *                 {
                     *                   "url": "https://dossier.example/uploads/brief.png",
                     *                   "width": 1600,
                     *                   "height": 900
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "upcomingTrainings": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "training",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "eerste-stappen-met-taalmodellen",
                     *           "url": "https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Eerste stappen met taalmodellen",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "format": "workshop",
                     *           "level": "beginner",
                     *           "learningGoals": [
                     *             "tekst"
                     *           ],
                     *           "targetGroup": null,
                     *           "prerequisites": null,
                     *           "provider": {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "organisation",
                     *             "slug": "streekarchief-voorbeeld",
                     *             "title": "Streekarchief Voorbeeld",
                     *             "iri": "https://dossier.example/id/organisations/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           },
                     *           "duration": null,
                     *           "price": {
                     *             "amountInCents": null,
                     *             "vat": "excluded"
                     *           },
                     *           "sessions": [
                     *             {
                     *               "startsAt": null,
                     *               "endsAt": null,
                     *               "timeZone": null,
                     *               "attendance": "location",
                     *               "location": null,
                     *               "capacity": null,
                     *               "availability": "open",
                     *               "registrationUrl": null
                     *             }
                     *           ],
                     *           "quadrants": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "quadrant",
                     *               "key": "optimise",
                     *               "slug": "optimaliseren",
                     *               "title": "Optimaliseren",
                     *               "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "ethicsTopics": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "ethics-topic",
                     *               "key": "bias",
                     *               "slug": "vooroordelen",
                     *               "title": "Vooroordelen",
                     *               "iri": "https://dossier.example/id/ethics-topics/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        dossier: components["schemas"]["DossierRecord"];
                        quadrants: components["schemas"]["CountedQuadrant"][];
                        ethicsTopics: components["schemas"]["CountedEthicsTopic"][];
                        featured: (components["schemas"]["UseCaseItem"] | components["schemas"]["ArticleItem"] | components["schemas"]["TrainingItem"])[];
                        newest: (components["schemas"]["UseCaseItem"] | components["schemas"]["ArticleItem"])[];
                        upcomingTrainings: components["schemas"]["TrainingItem"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    search: {
        parameters: {
            query?: {
                /**
                 * @description What to look for. "Words in quotes" must stand in this order, -word must not be there, word* begins so. Without it all that passes the filters.
                 * @example handschriftherkenning
                 */
                q?: string;
                /**
                 * @description Only these types, separated by commas.
                 * @example [
                 *       "use-case",
                 *       "article"
                 *     ]
                 */
                types?: ("article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "organisation" | "tool")[];
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Also count the values of each filter.
                 * @example true
                 */
                facets?: boolean;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /**
                 * @description Hits on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description By relevance, or by `-publishedAt` when there is no q. A minus sign reverses the order.
                 * @example -publishedAt
                 */
                sort?: "relevance" | "-publishedAt" | "publishedAt" | "-modifiedAt" | "modifiedAt" | "title";
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "background"
                 *     ]
                 */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy" | "museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "government" | "company" | "sector-body" | "maker" | "other" | "application" | "model" | "platform" | "service")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "archives"
                 *     ]
                 */
                discipline?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "generative-ai"
                 *     ]
                 */
                technique?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "general-public"
                 *     ]
                 */
                audience?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "chatgpt"
                 *     ]
                 */
                tool?: string[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "idea"
                 *     ]
                 */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "workshop"
                 *     ]
                 */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search in everything */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "article",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "begin-klein-met-ai-in-je-collectie",
                     *           "url": "https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Begin klein met AI in je collectie",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "kind": "background",
                     *           "cover": {
                     *             "url": "https://dossier.example/uploads/brief.png",
                     *             "width": 1600,
                     *             "height": 900,
                     *             "mime": "image/png",
                     *             "decorative": false,
                     *             "alt": "Een handgeschreven brief naast de uitgeschreven tekst.",
                     *             "caption": null,
                     *             "credit": null,
                     *             "licence": {
                     *               "key": "cc-by-4.0",
                     *               "name": "CC BY 4.0",
                     *               "url": "https://creativecommons.org/licenses/by/4.0/"
                     *             },
                     *             "sourceUrl": null,
                     *             "madeWithAi": false,
                     *             "sizes": [
                     *               {
                     *                 "url": "https://dossier.example/uploads/brief.png",
                     *                 "width": 1600,
                     *                 "height": 900
                     *               }
                     *             ]
                     *           },
                     *           "authors": [
                     *             {
                     *               "name": null,
                     *               "role": null
                     *             }
                     *           ],
                     *           "readingTimeMinutes": null,
                     *           "quadrants": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "quadrant",
                     *               "key": "optimise",
                     *               "slug": "optimaliseren",
                     *               "title": "Optimaliseren",
                     *               "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "ethicsTopics": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "ethics-topic",
                     *               "key": "bias",
                     *               "slug": "vooroordelen",
                     *               "title": "Vooroordelen",
                     *               "iri": "https://dossier.example/id/ethics-topics/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "relatedUseCases": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "use-case",
                     *               "slug": "oude-brieven-leesbaar-en-doorzoekbaar",
                     *               "title": "Oude brieven leesbaar en doorzoekbaar",
                     *               "iri": "https://dossier.example/id/use-cases/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "relatedArticles": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "article",
                     *               "slug": "begin-klein-met-ai-in-je-collectie",
                     *               "title": "Begin klein met AI in je collectie",
                     *               "iri": "https://dossier.example/id/articles/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "relatedTrainings": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "training",
                     *               "slug": "eerste-stappen-met-taalmodellen",
                     *               "title": "Eerste stappen met taalmodellen",
                     *               "iri": "https://dossier.example/id/trainings/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "glossaryTerms": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "glossary-term",
                     *               "slug": "taalmodel",
                     *               "title": "Taalmodel",
                     *               "iri": "https://dossier.example/id/glossary-terms/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z",
                     *           "score": 0.8731,
                     *           "matchedFields": [
                     *             "title"
                     *           ],
                     *           "titleHighlight": {
                     *             "text": "Oude brieven leesbaar en doorzoekbaar",
                     *             "html": "Oude <mark>brieven</mark> leesbaar en doorzoekbaar",
                     *             "marks": [
                     *               {
                     *                 "start": 5,
                     *                 "end": 12
                     *               }
                     *             ]
                     *           },
                     *           "excerpt": {
                     *             "field": "title",
                     *             "text": "Oude brieven leesbaar en doorzoekbaar",
                     *             "html": "Oude <mark>brieven</mark> leesbaar en doorzoekbaar",
                     *             "marks": [
                     *               {
                     *                 "start": 5,
                     *                 "end": 12
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "query": {
                     *         "q": "brief",
                     *         "language": "nl"
                     *       },
                     *       "pagination": {
                     *         "page": 2,
                     *         "pageSize": 10,
                     *         "total": 31,
                     *         "pageCount": 4
                     *       },
                     *       "links": {
                     *         "self": "https://dossier.example/",
                     *         "first": "https://dossier.example/",
                     *         "last": "https://dossier.example/"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: (components["schemas"]["ArticleHit"] | components["schemas"]["UseCaseHit"] | components["schemas"]["EthicsTopicHit"] | components["schemas"]["TrainingHit"] | components["schemas"]["QuadrantHit"] | components["schemas"]["GlossaryTermHit"] | components["schemas"]["PageHit"] | components["schemas"]["OrganisationHit"] | components["schemas"]["ToolHit"])[];
                        query: components["schemas"]["SearchQuery"];
                        pagination: components["schemas"]["Pagination"];
                        facets?: components["schemas"]["Facets"];
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggest: {
        parameters: {
            query?: {
                /**
                 * @description What has been typed so far.
                 * @example handsch
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Only these types, separated by commas.
                 * @example [
                 *       "use-case",
                 *       "article"
                 *     ]
                 */
                types?: ("article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "organisation" | "tool")[];
                /**
                 * @description How many suggestions at most.
                 * @example 5
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suggestions while typing */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "text": "Oude brieven leesbaar en doorzoekbaar",
                     *           "html": "Oude <mark>brieven</mark> leesbaar en doorzoekbaar",
                     *           "marks": [
                     *             {
                     *               "start": 5,
                     *               "end": 12
                     *             }
                     *           ],
                     *           "kind": "title",
                     *           "type": "use-case",
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "slug": "oude-brieven-leesbaar-en-doorzoekbaar",
                     *           "iri": "https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "url": "https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Oude brieven leesbaar en doorzoekbaar"
                     *         }
                     *       ],
                     *       "query": {
                     *         "q": "brie",
                     *         "language": "nl"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Suggestion"][];
                        query: {
                            /** @example brie */
                            q: string;
                            /** @example nl */
                            language: string;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listArticle: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Also count the values of each filter.
                 * @example true
                 */
                facets?: boolean;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "kind" | "cover" | "authors" | "readingTimeMinutes" | "quadrants" | "ethicsTopics" | "relatedUseCases" | "relatedArticles" | "relatedTrainings" | "glossaryTerms" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "background"
                 *     ]
                 */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "article",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "begin-klein-met-ai-in-je-collectie",
                     *           "url": "https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Begin klein met AI in je collectie",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "kind": "background",
                     *           "cover": {
                     *             "url": "https://dossier.example/uploads/brief.png",
                     *             "width": 1600,
                     *             "height": 900,
                     *             "mime": "image/png",
                     *             "decorative": false,
                     *             "alt": "Een handgeschreven brief naast de uitgeschreven tekst.",
                     *             "caption": null,
                     *             "credit": null,
                     *             "licence": {
                     *               "key": "cc-by-4.0",
                     *               "name": "CC BY 4.0",
                     *               "url": "https://creativecommons.org/licenses/by/4.0/"
                     *             },
                     *             "sourceUrl": null,
                     *             "madeWithAi": false,
                     *             "sizes": [
                     *               {
                     *                 "url": "https://dossier.example/uploads/brief.png",
                     *                 "width": 1600,
                     *                 "height": 900
                     *               }
                     *             ]
                     *           },
                     *           "authors": [
                     *             {
                     *               "name": null,
                     *               "role": null
                     *             }
                     *           ],
                     *           "readingTimeMinutes": null,
                     *           "quadrants": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "quadrant",
                     *               "key": "optimise",
                     *               "slug": "optimaliseren",
                     *               "title": "Optimaliseren",
                     *               "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "ethicsTopics": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "ethics-topic",
                     *               "key": "bias",
                     *               "slug": "vooroordelen",
                     *               "title": "Vooroordelen",
                     *               "iri": "https://dossier.example/id/ethics-topics/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "relatedUseCases": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "use-case",
                     *               "slug": "oude-brieven-leesbaar-en-doorzoekbaar",
                     *               "title": "Oude brieven leesbaar en doorzoekbaar",
                     *               "iri": "https://dossier.example/id/use-cases/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "relatedArticles": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "article",
                     *               "slug": "begin-klein-met-ai-in-je-collectie",
                     *               "title": "Begin klein met AI in je collectie",
                     *               "iri": "https://dossier.example/id/articles/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "relatedTrainings": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "training",
                     *               "slug": "eerste-stappen-met-taalmodellen",
                     *               "title": "Eerste stappen met taalmodellen",
                     *               "iri": "https://dossier.example/id/trainings/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "glossaryTerms": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "glossary-term",
                     *               "slug": "taalmodel",
                     *               "title": "Taalmodel",
                     *               "iri": "https://dossier.example/id/glossary-terms/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 2,
                     *         "pageSize": 10,
                     *         "total": 31,
                     *         "pageCount": 4
                     *       },
                     *       "links": {
                     *         "self": "https://dossier.example/v1/articles?pageSize=10&page=2",
                     *         "first": "https://dossier.example/v1/articles?pageSize=10&page=1",
                     *         "prev": "https://dossier.example/v1/articles?pageSize=10&page=1",
                     *         "next": "https://dossier.example/v1/articles?pageSize=10&page=3",
                     *         "last": "https://dossier.example/v1/articles?pageSize=10&page=4"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ArticleItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: components["schemas"]["Facets"];
                        /**
                         * @example {
                         *       "self": "https://dossier.example/v1/articles?pageSize=10&page=2",
                         *       "first": "https://dossier.example/v1/articles?pageSize=10&page=1",
                         *       "prev": "https://dossier.example/v1/articles?pageSize=10&page=1",
                         *       "next": "https://dossier.example/v1/articles?pageSize=10&page=3",
                         *       "last": "https://dossier.example/v1/articles?pageSize=10&page=4"
                         *     }
                         */
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "kind" | "cover" | "body" | "authors" | "citations" | "readingTimeMinutes" | "takeaways" | "quadrants" | "ethicsTopics" | "relatedUseCases" | "relatedArticles" | "relatedTrainings" | "glossaryTerms" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the articles */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "iri": "https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "type": "article",
                     *       "language": "nl",
                     *       "availableLanguages": [
                     *         "nl",
                     *         "en"
                     *       ],
                     *       "slug": "begin-klein-met-ai-in-je-collectie",
                     *       "url": "https://dossier.example/id/articles/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *       "title": "Begin klein met AI in je collectie",
                     *       "summary": "Een samenvatting in één of twee zinnen.",
                     *       "kind": "background",
                     *       "cover": {
                     *         "url": "https://dossier.example/uploads/brief.png",
                     *         "width": 1600,
                     *         "height": 900,
                     *         "mime": "image/png",
                     *         "decorative": false,
                     *         "alt": "Een handgeschreven brief naast de uitgeschreven tekst.",
                     *         "caption": null,
                     *         "credit": null,
                     *         "licence": {
                     *           "key": "cc-by-4.0",
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "sourceUrl": null,
                     *         "madeWithAi": false,
                     *         "sizes": [
                     *           {
                     *             "url": "https://dossier.example/uploads/brief.png",
                     *             "width": 1600,
                     *             "height": 900
                     *           }
                     *         ]
                     *       },
                     *       "body": [
                     *         {
                     *           "type": "text",
                     *           "content": {
                     *             "blocks": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Een alinea."
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "html": "<p>Een alinea.</p>"
                     *           }
                     *         }
                     *       ],
                     *       "authors": [
                     *         {
                     *           "name": null,
                     *           "role": null
                     *         }
                     *       ],
                     *       "citations": [
                     *         {
                     *           "kind": "webpage",
                     *           "title": null,
                     *           "authors": [
                     *             {
                     *               "family": null,
                     *               "given": null,
                     *               "literal": null
                     *             }
                     *           ],
                     *           "containerTitle": null,
                     *           "publisher": null,
                     *           "issuedYear": null,
                     *           "pages": null,
                     *           "doi": null,
                     *           "url": null,
                     *           "accessedOn": null
                     *         }
                     *       ],
                     *       "readingTimeMinutes": null,
                     *       "takeaways": [
                     *         "tekst"
                     *       ],
                     *       "quadrants": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "quadrant",
                     *           "key": "optimise",
                     *           "slug": "optimaliseren",
                     *           "title": "Optimaliseren",
                     *           "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "ethicsTopics": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "ethics-topic",
                     *           "key": "bias",
                     *           "slug": "vooroordelen",
                     *           "title": "Vooroordelen",
                     *           "iri": "https://dossier.example/id/ethics-topics/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "relatedUseCases": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "use-case",
                     *           "slug": "oude-brieven-leesbaar-en-doorzoekbaar",
                     *           "title": "Oude brieven leesbaar en doorzoekbaar",
                     *           "iri": "https://dossier.example/id/use-cases/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "relatedArticles": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "article",
                     *           "slug": "begin-klein-met-ai-in-je-collectie",
                     *           "title": "Begin klein met AI in je collectie",
                     *           "iri": "https://dossier.example/id/articles/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "relatedTrainings": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "training",
                     *           "slug": "eerste-stappen-met-taalmodellen",
                     *           "title": "Eerste stappen met taalmodellen",
                     *           "iri": "https://dossier.example/id/trainings/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "glossaryTerms": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "glossary-term",
                     *           "slug": "taalmodel",
                     *           "title": "Taalmodel",
                     *           "iri": "https://dossier.example/id/glossary-terms/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "translationStatus": "original",
                     *       "aiDisclosure": {
                     *         "level": "none",
                     *         "tool": null,
                     *         "reviewedBy": null
                     *       },
                     *       "seo": {
                     *         "metaTitle": null,
                     *         "metaDescription": null,
                     *         "noIndex": null
                     *       },
                     *       "licence": {
                     *         "key": "cc-by-4.0",
                     *         "name": "CC BY 4.0",
                     *         "url": "https://creativecommons.org/licenses/by/4.0/"
                     *       },
                     *       "attribution": "DEN",
                     *       "sourceUrl": null,
                     *       "contact": "info@dossier.example",
                     *       "schemaVersion": "1",
                     *       "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *       "publishedAt": "2026-11-02T09:30:00.000Z",
                     *       "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description A former slug, or that of another language: the present one is in Location. */
            308: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUseCase: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Also count the values of each filter.
                 * @example true
                 */
                facets?: boolean;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "quadrant" | "alsoInQuadrants" | "disciplines" | "techniques" | "audiences" | "stage" | "startDate" | "endDate" | "organisations" | "tools" | "ethics" | "aiActClass" | "aiActAssessor" | "aiActAssessedOn" | "costBand" | "effort" | "pictures" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "archives"
                 *     ]
                 */
                discipline?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "generative-ai"
                 *     ]
                 */
                technique?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "general-public"
                 *     ]
                 */
                audience?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "chatgpt"
                 *     ]
                 */
                tool?: string[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "idea"
                 *     ]
                 */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of use-cases */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "use-case",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "oude-brieven-leesbaar-en-doorzoekbaar",
                     *           "url": "https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Oude brieven leesbaar en doorzoekbaar",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "quadrant": {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "quadrant",
                     *             "key": "optimise",
                     *             "slug": "optimaliseren",
                     *             "title": "Optimaliseren",
                     *             "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           },
                     *           "alsoInQuadrants": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "quadrant",
                     *               "key": "optimise",
                     *               "slug": "optimaliseren",
                     *               "title": "Optimaliseren",
                     *               "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "disciplines": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "concept",
                     *               "key": "keyword",
                     *               "slug": "trefwoord",
                     *               "title": "Trefwoord",
                     *               "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "techniques": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "concept",
                     *               "key": "keyword",
                     *               "slug": "trefwoord",
                     *               "title": "Trefwoord",
                     *               "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "audiences": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "concept",
                     *               "key": "keyword",
                     *               "slug": "trefwoord",
                     *               "title": "Trefwoord",
                     *               "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "stage": "idea",
                     *           "startDate": null,
                     *           "endDate": null,
                     *           "organisations": [
                     *             {
                     *               "organisation": {
                     *                 "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *                 "type": "organisation",
                     *                 "slug": "streekarchief-voorbeeld",
                     *                 "title": "Streekarchief Voorbeeld",
                     *                 "iri": "https://dossier.example/id/organisations/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *               },
                     *               "role": "initiator"
                     *             }
                     *           ],
                     *           "tools": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "tool",
                     *               "slug": "voorbeeldtool",
                     *               "title": "Voorbeeldtool",
                     *               "iri": "https://dossier.example/id/tools/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "ethics": [
                     *             {
                     *               "topic": {
                     *                 "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *                 "type": "ethics-topic",
                     *                 "key": "bias",
                     *                 "slug": "vooroordelen",
                     *                 "title": "Vooroordelen",
                     *                 "iri": "https://dossier.example/id/ethics-topics/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *               },
                     *               "concern": null,
                     *               "mitigation": null,
                     *               "residualRisk": "none"
                     *             }
                     *           ],
                     *           "aiActClass": "not-assessed",
                     *           "aiActAssessor": null,
                     *           "aiActAssessedOn": null,
                     *           "costBand": "free",
                     *           "effort": "days",
                     *           "pictures": [
                     *             {
                     *               "url": "https://dossier.example/uploads/brief.png",
                     *               "width": 1600,
                     *               "height": 900,
                     *               "mime": "image/png",
                     *               "decorative": false,
                     *               "alt": "Een handgeschreven brief naast de uitgeschreven tekst.",
                     *               "caption": null,
                     *               "credit": null,
                     *               "licence": {
                     *                 "key": "cc-by-4.0",
                     *                 "name": "CC BY 4.0",
                     *                 "url": "https://creativecommons.org/licenses/by/4.0/"
                     *               },
                     *               "sourceUrl": null,
                     *               "madeWithAi": false,
                     *               "sizes": [
                     *                 {
                     *                   "url": "https://dossier.example/uploads/brief.png",
                     *                   "width": 1600,
                     *                   "height": 900
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 2,
                     *         "pageSize": 10,
                     *         "total": 31,
                     *         "pageCount": 4
                     *       },
                     *       "links": {
                     *         "self": "https://dossier.example/v1/use-cases?pageSize=10&page=2",
                     *         "first": "https://dossier.example/v1/use-cases?pageSize=10&page=1",
                     *         "prev": "https://dossier.example/v1/use-cases?pageSize=10&page=1",
                     *         "next": "https://dossier.example/v1/use-cases?pageSize=10&page=3",
                     *         "last": "https://dossier.example/v1/use-cases?pageSize=10&page=4"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["UseCaseItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: components["schemas"]["Facets"];
                        /**
                         * @example {
                         *       "self": "https://dossier.example/v1/use-cases?pageSize=10&page=2",
                         *       "first": "https://dossier.example/v1/use-cases?pageSize=10&page=1",
                         *       "prev": "https://dossier.example/v1/use-cases?pageSize=10&page=1",
                         *       "next": "https://dossier.example/v1/use-cases?pageSize=10&page=3",
                         *       "last": "https://dossier.example/v1/use-cases?pageSize=10&page=4"
                         *     }
                         */
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getUseCase: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "problem" | "approach" | "outcome" | "quadrant" | "alsoInQuadrants" | "disciplines" | "techniques" | "audiences" | "stage" | "startDate" | "endDate" | "organisations" | "tools" | "dataSources" | "humanOversight" | "results" | "lessons" | "ethics" | "assessments" | "aiActClass" | "aiActAssessor" | "aiActAssessedOn" | "costBand" | "effort" | "links" | "pictures" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the use-cases */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "iri": "https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "type": "use-case",
                     *       "language": "nl",
                     *       "availableLanguages": [
                     *         "nl",
                     *         "en"
                     *       ],
                     *       "slug": "oude-brieven-leesbaar-en-doorzoekbaar",
                     *       "url": "https://dossier.example/id/use-cases/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *       "title": "Oude brieven leesbaar en doorzoekbaar",
                     *       "summary": "Een samenvatting in één of twee zinnen.",
                     *       "problem": {
                     *         "blocks": [
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Een alinea."
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "html": "<p>Een alinea.</p>"
                     *       },
                     *       "approach": {
                     *         "blocks": [
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Een alinea."
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "html": "<p>Een alinea.</p>"
                     *       },
                     *       "outcome": {
                     *         "blocks": [
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Een alinea."
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "html": "<p>Een alinea.</p>"
                     *       },
                     *       "quadrant": {
                     *         "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *         "type": "quadrant",
                     *         "key": "optimise",
                     *         "slug": "optimaliseren",
                     *         "title": "Optimaliseren",
                     *         "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *       },
                     *       "alsoInQuadrants": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "quadrant",
                     *           "key": "optimise",
                     *           "slug": "optimaliseren",
                     *           "title": "Optimaliseren",
                     *           "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "disciplines": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "concept",
                     *           "key": "keyword",
                     *           "slug": "trefwoord",
                     *           "title": "Trefwoord",
                     *           "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "techniques": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "concept",
                     *           "key": "keyword",
                     *           "slug": "trefwoord",
                     *           "title": "Trefwoord",
                     *           "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "audiences": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "concept",
                     *           "key": "keyword",
                     *           "slug": "trefwoord",
                     *           "title": "Trefwoord",
                     *           "iri": "https://dossier.example/id/concepts/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "stage": "idea",
                     *       "startDate": null,
                     *       "endDate": null,
                     *       "organisations": [
                     *         {
                     *           "organisation": {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "organisation",
                     *             "slug": "streekarchief-voorbeeld",
                     *             "title": "Streekarchief Voorbeeld",
                     *             "iri": "https://dossier.example/id/organisations/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           },
                     *           "role": "initiator"
                     *         }
                     *       ],
                     *       "tools": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "tool",
                     *           "slug": "voorbeeldtool",
                     *           "title": "Voorbeeldtool",
                     *           "iri": "https://dossier.example/id/tools/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "dataSources": [
                     *         {
                     *           "source": null,
                     *           "personalData": null,
                     *           "personalDataNote": null,
                     *           "rightsBasis": "own"
                     *         }
                     *       ],
                     *       "humanOversight": null,
                     *       "results": [
                     *         {
                     *           "claim": null,
                     *           "metric": null,
                     *           "value": null,
                     *           "evidence": "self-reported",
                     *           "sourceUrl": null
                     *         }
                     *       ],
                     *       "lessons": [
                     *         {
                     *           "kind": "worked",
                     *           "text": null
                     *         }
                     *       ],
                     *       "ethics": [
                     *         {
                     *           "topic": {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "ethics-topic",
                     *             "key": "bias",
                     *             "slug": "vooroordelen",
                     *             "title": "Vooroordelen",
                     *             "iri": "https://dossier.example/id/ethics-topics/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           },
                     *           "concern": null,
                     *           "mitigation": null,
                     *           "residualRisk": "none"
                     *         }
                     *       ],
                     *       "assessments": [
                     *         {
                     *           "kind": "dpia",
                     *           "title": null,
                     *           "url": null
                     *         }
                     *       ],
                     *       "aiActClass": "not-assessed",
                     *       "aiActAssessor": null,
                     *       "aiActAssessedOn": null,
                     *       "costBand": "free",
                     *       "effort": "days",
                     *       "links": [
                     *         {
                     *           "label": null,
                     *           "url": null
                     *         }
                     *       ],
                     *       "pictures": [
                     *         {
                     *           "url": "https://dossier.example/uploads/brief.png",
                     *           "width": 1600,
                     *           "height": 900,
                     *           "mime": "image/png",
                     *           "decorative": false,
                     *           "alt": "Een handgeschreven brief naast de uitgeschreven tekst.",
                     *           "caption": null,
                     *           "credit": null,
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "sourceUrl": null,
                     *           "madeWithAi": false,
                     *           "sizes": [
                     *             {
                     *               "url": "https://dossier.example/uploads/brief.png",
                     *               "width": 1600,
                     *               "height": 900
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "translationStatus": "original",
                     *       "aiDisclosure": {
                     *         "level": "none",
                     *         "tool": null,
                     *         "reviewedBy": null
                     *       },
                     *       "seo": {
                     *         "metaTitle": null,
                     *         "metaDescription": null,
                     *         "noIndex": null
                     *       },
                     *       "licence": {
                     *         "key": "cc-by-4.0",
                     *         "name": "CC BY 4.0",
                     *         "url": "https://creativecommons.org/licenses/by/4.0/"
                     *       },
                     *       "attribution": "DEN",
                     *       "sourceUrl": null,
                     *       "contact": "info@dossier.example",
                     *       "schemaVersion": "1",
                     *       "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *       "publishedAt": "2026-11-02T09:30:00.000Z",
                     *       "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UseCase"];
                };
            };
            /** @description A former slug, or that of another language: the present one is in Location. */
            308: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEthicsTopic: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Also count the values of each filter.
                 * @example true
                 */
                facets?: boolean;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "key" | "altLabels" | "question" | "publicValues" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ethics-topics */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "ethics-topic",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "vooroordelen",
                     *           "url": "https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Vooroordelen",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "key": null,
                     *           "altLabels": [
                     *             "tekst"
                     *           ],
                     *           "question": null,
                     *           "publicValues": [
                     *             "tekst"
                     *           ],
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 2,
                     *         "pageSize": 10,
                     *         "total": 31,
                     *         "pageCount": 4
                     *       },
                     *       "links": {
                     *         "self": "https://dossier.example/v1/ethics-topics?pageSize=10&page=2",
                     *         "first": "https://dossier.example/v1/ethics-topics?pageSize=10&page=1",
                     *         "prev": "https://dossier.example/v1/ethics-topics?pageSize=10&page=1",
                     *         "next": "https://dossier.example/v1/ethics-topics?pageSize=10&page=3",
                     *         "last": "https://dossier.example/v1/ethics-topics?pageSize=10&page=4"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["EthicsTopicItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: components["schemas"]["Facets"];
                        /**
                         * @example {
                         *       "self": "https://dossier.example/v1/ethics-topics?pageSize=10&page=2",
                         *       "first": "https://dossier.example/v1/ethics-topics?pageSize=10&page=1",
                         *       "prev": "https://dossier.example/v1/ethics-topics?pageSize=10&page=1",
                         *       "next": "https://dossier.example/v1/ethics-topics?pageSize=10&page=3",
                         *       "last": "https://dossier.example/v1/ethics-topics?pageSize=10&page=4"
                         *     }
                         */
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEthicsTopic: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "key" | "altLabels" | "question" | "body" | "questionsToAsk" | "mitigations" | "publicValues" | "laws" | "links" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the ethics-topics */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "iri": "https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "type": "ethics-topic",
                     *       "language": "nl",
                     *       "availableLanguages": [
                     *         "nl",
                     *         "en"
                     *       ],
                     *       "slug": "vooroordelen",
                     *       "url": "https://dossier.example/id/ethics-topics/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *       "title": "Vooroordelen",
                     *       "summary": "Een samenvatting in één of twee zinnen.",
                     *       "key": null,
                     *       "altLabels": [
                     *         "tekst"
                     *       ],
                     *       "question": null,
                     *       "body": {
                     *         "blocks": [
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Een alinea."
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "html": "<p>Een alinea.</p>"
                     *       },
                     *       "questionsToAsk": [
                     *         "tekst"
                     *       ],
                     *       "mitigations": [
                     *         "tekst"
                     *       ],
                     *       "publicValues": [
                     *         "tekst"
                     *       ],
                     *       "laws": [
                     *         {
                     *           "label": null,
                     *           "url": null
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "label": null,
                     *           "url": null
                     *         }
                     *       ],
                     *       "translationStatus": "original",
                     *       "aiDisclosure": {
                     *         "level": "none",
                     *         "tool": null,
                     *         "reviewedBy": null
                     *       },
                     *       "seo": {
                     *         "metaTitle": null,
                     *         "metaDescription": null,
                     *         "noIndex": null
                     *       },
                     *       "licence": {
                     *         "key": "cc-by-4.0",
                     *         "name": "CC BY 4.0",
                     *         "url": "https://creativecommons.org/licenses/by/4.0/"
                     *       },
                     *       "attribution": "DEN",
                     *       "sourceUrl": null,
                     *       "contact": "info@dossier.example",
                     *       "schemaVersion": "1",
                     *       "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *       "publishedAt": "2026-11-02T09:30:00.000Z",
                     *       "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EthicsTopic"];
                };
            };
            /** @description A former slug, or that of another language: the present one is in Location. */
            308: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTraining: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Also count the values of each filter.
                 * @example true
                 */
                facets?: boolean;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "format" | "level" | "learningGoals" | "targetGroup" | "prerequisites" | "provider" | "duration" | "price" | "sessions" | "quadrants" | "ethicsTopics" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "workshop"
                 *     ]
                 */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trainings */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "training",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "eerste-stappen-met-taalmodellen",
                     *           "url": "https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Eerste stappen met taalmodellen",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "format": "workshop",
                     *           "level": "beginner",
                     *           "learningGoals": [
                     *             "tekst"
                     *           ],
                     *           "targetGroup": null,
                     *           "prerequisites": null,
                     *           "provider": {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "organisation",
                     *             "slug": "streekarchief-voorbeeld",
                     *             "title": "Streekarchief Voorbeeld",
                     *             "iri": "https://dossier.example/id/organisations/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           },
                     *           "duration": null,
                     *           "price": {
                     *             "amountInCents": null,
                     *             "vat": "excluded"
                     *           },
                     *           "sessions": [
                     *             {
                     *               "startsAt": null,
                     *               "endsAt": null,
                     *               "timeZone": null,
                     *               "attendance": "location",
                     *               "location": null,
                     *               "capacity": null,
                     *               "availability": "open",
                     *               "registrationUrl": null
                     *             }
                     *           ],
                     *           "quadrants": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "quadrant",
                     *               "key": "optimise",
                     *               "slug": "optimaliseren",
                     *               "title": "Optimaliseren",
                     *               "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "ethicsTopics": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "ethics-topic",
                     *               "key": "bias",
                     *               "slug": "vooroordelen",
                     *               "title": "Vooroordelen",
                     *               "iri": "https://dossier.example/id/ethics-topics/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 2,
                     *         "pageSize": 10,
                     *         "total": 31,
                     *         "pageCount": 4
                     *       },
                     *       "links": {
                     *         "self": "https://dossier.example/v1/trainings?pageSize=10&page=2",
                     *         "first": "https://dossier.example/v1/trainings?pageSize=10&page=1",
                     *         "prev": "https://dossier.example/v1/trainings?pageSize=10&page=1",
                     *         "next": "https://dossier.example/v1/trainings?pageSize=10&page=3",
                     *         "last": "https://dossier.example/v1/trainings?pageSize=10&page=4"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TrainingItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: components["schemas"]["Facets"];
                        /**
                         * @example {
                         *       "self": "https://dossier.example/v1/trainings?pageSize=10&page=2",
                         *       "first": "https://dossier.example/v1/trainings?pageSize=10&page=1",
                         *       "prev": "https://dossier.example/v1/trainings?pageSize=10&page=1",
                         *       "next": "https://dossier.example/v1/trainings?pageSize=10&page=3",
                         *       "last": "https://dossier.example/v1/trainings?pageSize=10&page=4"
                         *     }
                         */
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTraining: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "body" | "format" | "level" | "learningGoals" | "targetGroup" | "prerequisites" | "provider" | "duration" | "price" | "sessions" | "quadrants" | "ethicsTopics" | "materials" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the trainings */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "iri": "https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "type": "training",
                     *       "language": "nl",
                     *       "availableLanguages": [
                     *         "nl",
                     *         "en"
                     *       ],
                     *       "slug": "eerste-stappen-met-taalmodellen",
                     *       "url": "https://dossier.example/id/trainings/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *       "title": "Eerste stappen met taalmodellen",
                     *       "summary": "Een samenvatting in één of twee zinnen.",
                     *       "body": {
                     *         "blocks": [
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Een alinea."
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "html": "<p>Een alinea.</p>"
                     *       },
                     *       "format": "workshop",
                     *       "level": "beginner",
                     *       "learningGoals": [
                     *         "tekst"
                     *       ],
                     *       "targetGroup": null,
                     *       "prerequisites": null,
                     *       "provider": {
                     *         "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *         "type": "organisation",
                     *         "slug": "streekarchief-voorbeeld",
                     *         "title": "Streekarchief Voorbeeld",
                     *         "iri": "https://dossier.example/id/organisations/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *       },
                     *       "duration": null,
                     *       "price": {
                     *         "amountInCents": null,
                     *         "vat": "excluded"
                     *       },
                     *       "sessions": [
                     *         {
                     *           "startsAt": null,
                     *           "endsAt": null,
                     *           "timeZone": null,
                     *           "attendance": "location",
                     *           "location": null,
                     *           "capacity": null,
                     *           "availability": "open",
                     *           "registrationUrl": null
                     *         }
                     *       ],
                     *       "quadrants": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "quadrant",
                     *           "key": "optimise",
                     *           "slug": "optimaliseren",
                     *           "title": "Optimaliseren",
                     *           "iri": "https://dossier.example/id/quadrants/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "ethicsTopics": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "ethics-topic",
                     *           "key": "bias",
                     *           "slug": "vooroordelen",
                     *           "title": "Vooroordelen",
                     *           "iri": "https://dossier.example/id/ethics-topics/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "materials": [
                     *         {
                     *           "label": null,
                     *           "url": null
                     *         }
                     *       ],
                     *       "translationStatus": "original",
                     *       "aiDisclosure": {
                     *         "level": "none",
                     *         "tool": null,
                     *         "reviewedBy": null
                     *       },
                     *       "seo": {
                     *         "metaTitle": null,
                     *         "metaDescription": null,
                     *         "noIndex": null
                     *       },
                     *       "licence": {
                     *         "key": "cc-by-4.0",
                     *         "name": "CC BY 4.0",
                     *         "url": "https://creativecommons.org/licenses/by/4.0/"
                     *       },
                     *       "attribution": "DEN",
                     *       "sourceUrl": null,
                     *       "contact": "info@dossier.example",
                     *       "schemaVersion": "1",
                     *       "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *       "publishedAt": "2026-11-02T09:30:00.000Z",
                     *       "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Training"];
                };
            };
            /** @description A former slug, or that of another language: the present one is in Location. */
            308: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listQuadrant: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Also count the values of each filter.
                 * @example true
                 */
                facets?: boolean;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "key" | "altLabels" | "position" | "icon" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quadrants */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "quadrant",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "optimaliseren",
                     *           "url": "https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Optimaliseren",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "key": null,
                     *           "altLabels": [
                     *             "tekst"
                     *           ],
                     *           "position": null,
                     *           "icon": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 2,
                     *         "pageSize": 10,
                     *         "total": 31,
                     *         "pageCount": 4
                     *       },
                     *       "links": {
                     *         "self": "https://dossier.example/v1/quadrants?pageSize=10&page=2",
                     *         "first": "https://dossier.example/v1/quadrants?pageSize=10&page=1",
                     *         "prev": "https://dossier.example/v1/quadrants?pageSize=10&page=1",
                     *         "next": "https://dossier.example/v1/quadrants?pageSize=10&page=3",
                     *         "last": "https://dossier.example/v1/quadrants?pageSize=10&page=4"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["QuadrantItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: components["schemas"]["Facets"];
                        /**
                         * @example {
                         *       "self": "https://dossier.example/v1/quadrants?pageSize=10&page=2",
                         *       "first": "https://dossier.example/v1/quadrants?pageSize=10&page=1",
                         *       "prev": "https://dossier.example/v1/quadrants?pageSize=10&page=1",
                         *       "next": "https://dossier.example/v1/quadrants?pageSize=10&page=3",
                         *       "last": "https://dossier.example/v1/quadrants?pageSize=10&page=4"
                         *     }
                         */
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getQuadrant: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "key" | "altLabels" | "description" | "position" | "icon" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the quadrants */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "iri": "https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "type": "quadrant",
                     *       "language": "nl",
                     *       "availableLanguages": [
                     *         "nl",
                     *         "en"
                     *       ],
                     *       "slug": "optimaliseren",
                     *       "url": "https://dossier.example/id/quadrants/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *       "title": "Optimaliseren",
                     *       "summary": "Een samenvatting in één of twee zinnen.",
                     *       "key": null,
                     *       "altLabels": [
                     *         "tekst"
                     *       ],
                     *       "description": {
                     *         "blocks": [
                     *           {
                     *             "type": "paragraph",
                     *             "children": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Een alinea."
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "html": "<p>Een alinea.</p>"
                     *       },
                     *       "position": null,
                     *       "icon": null,
                     *       "contact": "info@dossier.example",
                     *       "schemaVersion": "1",
                     *       "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *       "publishedAt": "2026-11-02T09:30:00.000Z",
                     *       "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Quadrant"];
                };
            };
            /** @description A former slug, or that of another language: the present one is in Location. */
            308: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGlossaryTerm: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Also count the values of each filter.
                 * @example true
                 */
                facets?: boolean;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "altLabels" | "citation" | "broaderTerm" | "relatedTerms" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of glossary-terms */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/glossary-terms/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "glossary-term",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "taalmodel",
                     *           "url": "https://dossier.example/id/glossary-terms/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Taalmodel",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "altLabels": [
                     *             "tekst"
                     *           ],
                     *           "citation": {
                     *             "kind": "webpage",
                     *             "title": null,
                     *             "authors": [
                     *               {
                     *                 "family": null,
                     *                 "given": null,
                     *                 "literal": null
                     *               }
                     *             ],
                     *             "containerTitle": null,
                     *             "publisher": null,
                     *             "issuedYear": null,
                     *             "pages": null,
                     *             "doi": null,
                     *             "url": null,
                     *             "accessedOn": null
                     *           },
                     *           "broaderTerm": {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "glossary-term",
                     *             "slug": "taalmodel",
                     *             "title": "Taalmodel",
                     *             "iri": "https://dossier.example/id/glossary-terms/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           },
                     *           "relatedTerms": [
                     *             {
                     *               "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *               "type": "glossary-term",
                     *               "slug": "taalmodel",
                     *               "title": "Taalmodel",
                     *               "iri": "https://dossier.example/id/glossary-terms/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *             }
                     *           ],
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 2,
                     *         "pageSize": 10,
                     *         "total": 31,
                     *         "pageCount": 4
                     *       },
                     *       "links": {
                     *         "self": "https://dossier.example/v1/glossary-terms?pageSize=10&page=2",
                     *         "first": "https://dossier.example/v1/glossary-terms?pageSize=10&page=1",
                     *         "prev": "https://dossier.example/v1/glossary-terms?pageSize=10&page=1",
                     *         "next": "https://dossier.example/v1/glossary-terms?pageSize=10&page=3",
                     *         "last": "https://dossier.example/v1/glossary-terms?pageSize=10&page=4"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["GlossaryTermItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: components["schemas"]["Facets"];
                        /**
                         * @example {
                         *       "self": "https://dossier.example/v1/glossary-terms?pageSize=10&page=2",
                         *       "first": "https://dossier.example/v1/glossary-terms?pageSize=10&page=1",
                         *       "prev": "https://dossier.example/v1/glossary-terms?pageSize=10&page=1",
                         *       "next": "https://dossier.example/v1/glossary-terms?pageSize=10&page=3",
                         *       "last": "https://dossier.example/v1/glossary-terms?pageSize=10&page=4"
                         *     }
                         */
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getGlossaryTerm: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "altLabels" | "citation" | "broaderTerm" | "relatedTerms" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the glossary-terms */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "iri": "https://dossier.example/id/glossary-terms/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "type": "glossary-term",
                     *       "language": "nl",
                     *       "availableLanguages": [
                     *         "nl",
                     *         "en"
                     *       ],
                     *       "slug": "taalmodel",
                     *       "url": "https://dossier.example/id/glossary-terms/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *       "title": "Taalmodel",
                     *       "summary": "Een samenvatting in één of twee zinnen.",
                     *       "altLabels": [
                     *         "tekst"
                     *       ],
                     *       "citation": {
                     *         "kind": "webpage",
                     *         "title": null,
                     *         "authors": [
                     *           {
                     *             "family": null,
                     *             "given": null,
                     *             "literal": null
                     *           }
                     *         ],
                     *         "containerTitle": null,
                     *         "publisher": null,
                     *         "issuedYear": null,
                     *         "pages": null,
                     *         "doi": null,
                     *         "url": null,
                     *         "accessedOn": null
                     *       },
                     *       "broaderTerm": {
                     *         "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *         "type": "glossary-term",
                     *         "slug": "taalmodel",
                     *         "title": "Taalmodel",
                     *         "iri": "https://dossier.example/id/glossary-terms/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *       },
                     *       "relatedTerms": [
                     *         {
                     *           "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *           "type": "glossary-term",
                     *           "slug": "taalmodel",
                     *           "title": "Taalmodel",
                     *           "iri": "https://dossier.example/id/glossary-terms/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *         }
                     *       ],
                     *       "translationStatus": "original",
                     *       "aiDisclosure": {
                     *         "level": "none",
                     *         "tool": null,
                     *         "reviewedBy": null
                     *       },
                     *       "seo": {
                     *         "metaTitle": null,
                     *         "metaDescription": null,
                     *         "noIndex": null
                     *       },
                     *       "licence": {
                     *         "key": "cc-by-4.0",
                     *         "name": "CC BY 4.0",
                     *         "url": "https://creativecommons.org/licenses/by/4.0/"
                     *       },
                     *       "attribution": "DEN",
                     *       "sourceUrl": null,
                     *       "contact": "info@dossier.example",
                     *       "schemaVersion": "1",
                     *       "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *       "publishedAt": "2026-11-02T09:30:00.000Z",
                     *       "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GlossaryTerm"];
                };
            };
            /** @description A former slug, or that of another language: the present one is in Location. */
            308: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPage: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Also count the values of each filter.
                 * @example true
                 */
                facets?: boolean;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "picture" | "weight" | "parent" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pages */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/pages/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "page",
                     *           "language": "nl",
                     *           "availableLanguages": [
                     *             "nl",
                     *             "en"
                     *           ],
                     *           "slug": "over-dit-dossier",
                     *           "url": "https://dossier.example/id/pages/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *           "title": "Over dit dossier",
                     *           "summary": "Een samenvatting in één of twee zinnen.",
                     *           "picture": {
                     *             "url": "https://dossier.example/uploads/brief.png",
                     *             "width": 1600,
                     *             "height": 900,
                     *             "mime": "image/png",
                     *             "decorative": false,
                     *             "alt": "Een handgeschreven brief naast de uitgeschreven tekst.",
                     *             "caption": null,
                     *             "credit": null,
                     *             "licence": {
                     *               "key": "cc-by-4.0",
                     *               "name": "CC BY 4.0",
                     *               "url": "https://creativecommons.org/licenses/by/4.0/"
                     *             },
                     *             "sourceUrl": null,
                     *             "madeWithAi": false,
                     *             "sizes": [
                     *               {
                     *                 "url": "https://dossier.example/uploads/brief.png",
                     *                 "width": 1600,
                     *                 "height": 900
                     *               }
                     *             ]
                     *           },
                     *           "weight": null,
                     *           "parent": {
                     *             "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *             "type": "page",
                     *             "slug": "over-dit-dossier",
                     *             "title": "Over dit dossier",
                     *             "iri": "https://dossier.example/id/pages/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *           },
                     *           "translationStatus": "original",
                     *           "aiDisclosure": {
                     *             "level": "none",
                     *             "tool": null,
                     *             "reviewedBy": null
                     *           },
                     *           "seo": {
                     *             "metaTitle": null,
                     *             "metaDescription": null,
                     *             "noIndex": null
                     *           },
                     *           "licence": {
                     *             "key": "cc-by-4.0",
                     *             "name": "CC BY 4.0",
                     *             "url": "https://creativecommons.org/licenses/by/4.0/"
                     *           },
                     *           "attribution": "DEN",
                     *           "sourceUrl": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 2,
                     *         "pageSize": 10,
                     *         "total": 31,
                     *         "pageCount": 4
                     *       },
                     *       "links": {
                     *         "self": "https://dossier.example/v1/pages?pageSize=10&page=2",
                     *         "first": "https://dossier.example/v1/pages?pageSize=10&page=1",
                     *         "prev": "https://dossier.example/v1/pages?pageSize=10&page=1",
                     *         "next": "https://dossier.example/v1/pages?pageSize=10&page=3",
                     *         "last": "https://dossier.example/v1/pages?pageSize=10&page=4"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PageItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: components["schemas"]["Facets"];
                        /**
                         * @example {
                         *       "self": "https://dossier.example/v1/pages?pageSize=10&page=2",
                         *       "first": "https://dossier.example/v1/pages?pageSize=10&page=1",
                         *       "prev": "https://dossier.example/v1/pages?pageSize=10&page=1",
                         *       "next": "https://dossier.example/v1/pages?pageSize=10&page=3",
                         *       "last": "https://dossier.example/v1/pages?pageSize=10&page=4"
                         *     }
                         */
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPage: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "picture" | "body" | "weight" | "parent" | "translationStatus" | "aiDisclosure" | "seo" | "licence" | "attribution" | "sourceUrl" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the pages */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "iri": "https://dossier.example/id/pages/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "type": "page",
                     *       "language": "nl",
                     *       "availableLanguages": [
                     *         "nl",
                     *         "en"
                     *       ],
                     *       "slug": "over-dit-dossier",
                     *       "url": "https://dossier.example/id/pages/k3v9m2x7q4w8n1b6z5t0r2c9?language=nl",
                     *       "title": "Over dit dossier",
                     *       "summary": "Een samenvatting in één of twee zinnen.",
                     *       "picture": {
                     *         "url": "https://dossier.example/uploads/brief.png",
                     *         "width": 1600,
                     *         "height": 900,
                     *         "mime": "image/png",
                     *         "decorative": false,
                     *         "alt": "Een handgeschreven brief naast de uitgeschreven tekst.",
                     *         "caption": null,
                     *         "credit": null,
                     *         "licence": {
                     *           "key": "cc-by-4.0",
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "sourceUrl": null,
                     *         "madeWithAi": false,
                     *         "sizes": [
                     *           {
                     *             "url": "https://dossier.example/uploads/brief.png",
                     *             "width": 1600,
                     *             "height": 900
                     *           }
                     *         ]
                     *       },
                     *       "body": [
                     *         {
                     *           "type": "text",
                     *           "content": {
                     *             "blocks": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "children": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Een alinea."
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "html": "<p>Een alinea.</p>"
                     *           }
                     *         }
                     *       ],
                     *       "weight": null,
                     *       "parent": {
                     *         "id": "b8d4f1h6j3l7p2s9u5w0y4a6",
                     *         "type": "page",
                     *         "slug": "over-dit-dossier",
                     *         "title": "Over dit dossier",
                     *         "iri": "https://dossier.example/id/pages/b8d4f1h6j3l7p2s9u5w0y4a6"
                     *       },
                     *       "translationStatus": "original",
                     *       "aiDisclosure": {
                     *         "level": "none",
                     *         "tool": null,
                     *         "reviewedBy": null
                     *       },
                     *       "seo": {
                     *         "metaTitle": null,
                     *         "metaDescription": null,
                     *         "noIndex": null
                     *       },
                     *       "licence": {
                     *         "key": "cc-by-4.0",
                     *         "name": "CC BY 4.0",
                     *         "url": "https://creativecommons.org/licenses/by/4.0/"
                     *       },
                     *       "attribution": "DEN",
                     *       "sourceUrl": null,
                     *       "contact": "info@dossier.example",
                     *       "schemaVersion": "1",
                     *       "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *       "publishedAt": "2026-11-02T09:30:00.000Z",
                     *       "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** @description A former slug, or that of another language: the present one is in Location. */
            308: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisation: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Also count the values of each filter.
                 * @example true
                 */
                facets?: boolean;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "kind" | "size" | "city" | "website" | "isil" | "kvk" | "ror" | "wikidata" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "museum"
                 *     ]
                 */
                kind?: ("museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organisations */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/organisations/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "organisation",
                     *           "language": null,
                     *           "availableLanguages": [],
                     *           "slug": "streekarchief-voorbeeld",
                     *           "url": "https://dossier.example/id/organisations/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "title": "Streekarchief Voorbeeld",
                     *           "summary": null,
                     *           "kind": "museum",
                     *           "size": "large",
                     *           "city": null,
                     *           "website": null,
                     *           "isil": null,
                     *           "kvk": null,
                     *           "ror": null,
                     *           "wikidata": null,
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 2,
                     *         "pageSize": 10,
                     *         "total": 31,
                     *         "pageCount": 4
                     *       },
                     *       "links": {
                     *         "self": "https://dossier.example/v1/organisations?pageSize=10&page=2",
                     *         "first": "https://dossier.example/v1/organisations?pageSize=10&page=1",
                     *         "prev": "https://dossier.example/v1/organisations?pageSize=10&page=1",
                     *         "next": "https://dossier.example/v1/organisations?pageSize=10&page=3",
                     *         "last": "https://dossier.example/v1/organisations?pageSize=10&page=4"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["OrganisationItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: components["schemas"]["Facets"];
                        /**
                         * @example {
                         *       "self": "https://dossier.example/v1/organisations?pageSize=10&page=2",
                         *       "first": "https://dossier.example/v1/organisations?pageSize=10&page=1",
                         *       "prev": "https://dossier.example/v1/organisations?pageSize=10&page=1",
                         *       "next": "https://dossier.example/v1/organisations?pageSize=10&page=3",
                         *       "last": "https://dossier.example/v1/organisations?pageSize=10&page=4"
                         *     }
                         */
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "kind" | "size" | "city" | "website" | "isil" | "kvk" | "ror" | "wikidata" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the organisations */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "iri": "https://dossier.example/id/organisations/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "type": "organisation",
                     *       "language": null,
                     *       "availableLanguages": [],
                     *       "slug": "streekarchief-voorbeeld",
                     *       "url": "https://dossier.example/id/organisations/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "title": "Streekarchief Voorbeeld",
                     *       "summary": null,
                     *       "kind": "museum",
                     *       "size": "large",
                     *       "city": null,
                     *       "website": null,
                     *       "isil": null,
                     *       "kvk": null,
                     *       "ror": null,
                     *       "wikidata": null,
                     *       "contact": "info@dossier.example",
                     *       "schemaVersion": "1",
                     *       "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *       "publishedAt": "2026-11-02T09:30:00.000Z",
                     *       "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description A former slug, or that of another language: the present one is in Location. */
            308: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTool: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Also count the values of each filter.
                 * @example true
                 */
                facets?: boolean;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "vendor" | "kind" | "website" | "openness" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "application"
                 *     ]
                 */
                kind?: ("application" | "model" | "platform" | "library" | "service")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tools */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/id/tools/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "type": "tool",
                     *           "language": null,
                     *           "availableLanguages": [],
                     *           "slug": "voorbeeldtool",
                     *           "url": "https://dossier.example/id/tools/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "title": "Voorbeeldtool",
                     *           "summary": null,
                     *           "vendor": null,
                     *           "kind": "application",
                     *           "website": null,
                     *           "openness": "open-source",
                     *           "contact": "info@dossier.example",
                     *           "schemaVersion": "1",
                     *           "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *           "publishedAt": "2026-11-02T09:30:00.000Z",
                     *           "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 2,
                     *         "pageSize": 10,
                     *         "total": 31,
                     *         "pageCount": 4
                     *       },
                     *       "links": {
                     *         "self": "https://dossier.example/v1/tools?pageSize=10&page=2",
                     *         "first": "https://dossier.example/v1/tools?pageSize=10&page=1",
                     *         "prev": "https://dossier.example/v1/tools?pageSize=10&page=1",
                     *         "next": "https://dossier.example/v1/tools?pageSize=10&page=3",
                     *         "last": "https://dossier.example/v1/tools?pageSize=10&page=4"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ToolItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: components["schemas"]["Facets"];
                        /**
                         * @example {
                         *       "self": "https://dossier.example/v1/tools?pageSize=10&page=2",
                         *       "first": "https://dossier.example/v1/tools?pageSize=10&page=1",
                         *       "prev": "https://dossier.example/v1/tools?pageSize=10&page=1",
                         *       "next": "https://dossier.example/v1/tools?pageSize=10&page=3",
                         *       "last": "https://dossier.example/v1/tools?pageSize=10&page=4"
                         *     }
                         */
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTool: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item then says in which language it is and which was asked for.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: ("id" | "iri" | "type" | "language" | "requestedLanguage" | "availableLanguages" | "slug" | "url" | "title" | "summary" | "vendor" | "kind" | "website" | "openness" | "contact" | "schemaVersion" | "firstPublishedAt" | "publishedAt" | "modifiedAt")[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the tools */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "iri": "https://dossier.example/id/tools/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "type": "tool",
                     *       "language": null,
                     *       "availableLanguages": [],
                     *       "slug": "voorbeeldtool",
                     *       "url": "https://dossier.example/id/tools/k3v9m2x7q4w8n1b6z5t0r2c9",
                     *       "title": "Voorbeeldtool",
                     *       "summary": null,
                     *       "vendor": null,
                     *       "kind": "application",
                     *       "website": null,
                     *       "openness": "open-source",
                     *       "contact": "info@dossier.example",
                     *       "schemaVersion": "1",
                     *       "firstPublishedAt": "2026-11-02T09:30:00.000Z",
                     *       "publishedAt": "2026-11-02T09:30:00.000Z",
                     *       "modifiedAt": "2026-11-02T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Tool"];
                };
            };
            /** @description A former slug, or that of another language: the present one is in Location. */
            308: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listArticleVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "language": null,
                     *           "publishedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUseCaseVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "language": null,
                     *           "publishedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEthicsTopicVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "language": null,
                     *           "publishedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTrainingVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "language": null,
                     *           "publishedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listQuadrantVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "language": null,
                     *           "publishedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGlossaryTermVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "language": null,
                     *           "publishedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPageVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "language": null,
                     *           "publishedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisationVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "language": null,
                     *           "publishedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listToolVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "language": null,
                     *           "publishedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description `nextSince` of the last answer. Without it the reader begins: it gets everything that there is now. It carries the filters, so send it without them. */
                since?: string;
                /**
                 * @description The most changes in one answer.
                 * @example 500
                 */
                limit?: number;
                /**
                 * @description Only these types; several separated by commas.
                 * @example [
                 *       "use-case",
                 *       "organisation"
                 *     ]
                 */
                type?: ("article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "concept" | "organisation" | "tool" | "dossier")[];
                /**
                 * @description Only this language, and what is the same in every language. Without it: all languages.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "background"
                 *     ]
                 */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy" | "museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "government" | "company" | "sector-body" | "maker" | "other" | "application" | "model" | "platform" | "service")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "archives"
                 *     ]
                 */
                discipline?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "generative-ai"
                 *     ]
                 */
                technique?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "general-public"
                 *     ]
                 */
                audience?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "chatgpt"
                 *     ]
                 */
                tool?: string[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "idea"
                 *     ]
                 */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "workshop"
                 *     ]
                 */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "discipline"
                 *     ]
                 */
                scheme?: ("discipline" | "technique" | "audience")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed since the last time, for a copy that stays true */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "action": "upsert",
                     *           "id": "k3v9m2x7q4w8n1b6z5t0r2c9",
                     *           "iri": "https://dossier.example/",
                     *           "type": "use-case",
                     *           "language": "nl",
                     *           "changedAt": "2026-11-02T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextSince": "tekst",
                     *       "hasMore": false,
                     *       "links": {
                     *         "next": "https://dossier.example/"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @enum {unknown} */
                            action: "upsert" | "delete";
                            /** @example k3v9m2x7q4w8n1b6z5t0r2c9 */
                            id: string;
                            /** Format: uri */
                            iri: string;
                            /** @example use-case */
                            type: string;
                            /** @example nl */
                            language: string | null;
                            /** Format: date-time */
                            changedAt: string;
                            /** @description Only with `upsert`: the whole record, as its own address gives it. */
                            record?: Record<string, never>;
                        }[];
                        nextSince: string;
                        hasMore: boolean;
                        links: {
                            /** Format: uri */
                            next: string;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_dossier_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "archives"
                 *     ]
                 */
                discipline?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "generative-ai"
                 *     ]
                 */
                technique?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "general-public"
                 *     ]
                 */
                audience?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "chatgpt"
                 *     ]
                 */
                tool?: string[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "idea"
                 *     ]
                 */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "background"
                 *     ]
                 */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "workshop"
                 *     ]
                 */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: everything (atom) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_dossier_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "archives"
                 *     ]
                 */
                discipline?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "generative-ai"
                 *     ]
                 */
                technique?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "general-public"
                 *     ]
                 */
                audience?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "chatgpt"
                 *     ]
                 */
                tool?: string[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "idea"
                 *     ]
                 */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "background"
                 *     ]
                 */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "workshop"
                 *     ]
                 */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: everything (rss) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_dossier_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "archives"
                 *     ]
                 */
                discipline?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "generative-ai"
                 *     ]
                 */
                technique?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "general-public"
                 *     ]
                 */
                audience?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "chatgpt"
                 *     ]
                 */
                tool?: string[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "idea"
                 *     ]
                 */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "background"
                 *     ]
                 */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "workshop"
                 *     ]
                 */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: everything (json) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_use_cases_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "archives"
                 *     ]
                 */
                discipline?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "generative-ai"
                 *     ]
                 */
                technique?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "general-public"
                 *     ]
                 */
                audience?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "chatgpt"
                 *     ]
                 */
                tool?: string[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "idea"
                 *     ]
                 */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: use cases (atom) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_use_cases_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "archives"
                 *     ]
                 */
                discipline?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "generative-ai"
                 *     ]
                 */
                technique?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "general-public"
                 *     ]
                 */
                audience?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "chatgpt"
                 *     ]
                 */
                tool?: string[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "idea"
                 *     ]
                 */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: use cases (rss) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_use_cases_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "archives"
                 *     ]
                 */
                discipline?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "generative-ai"
                 *     ]
                 */
                technique?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "general-public"
                 *     ]
                 */
                audience?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "chatgpt"
                 *     ]
                 */
                tool?: string[];
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "idea"
                 *     ]
                 */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: use cases (json) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_articles_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "background"
                 *     ]
                 */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: articles (atom) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_articles_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "background"
                 *     ]
                 */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: articles (rss) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_articles_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "background"
                 *     ]
                 */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: articles (json) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_trainings_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "workshop"
                 *     ]
                 */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: trainings (atom) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_trainings_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "workshop"
                 *     ]
                 */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: trainings (rss) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_trainings_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "workshop"
                 *     ]
                 */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "optimise"
                 *     ]
                 */
                quadrant?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "bias"
                 *     ]
                 */
                ethicsTopic?: string[];
                /**
                 * @description By key, slug or id. Several values separated by commas: any of them.
                 * @example [
                 *       "openai"
                 *     ]
                 */
                organisation?: string[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: trainings (json) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_ethics_topics_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: ethics topics (atom) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_ethics_topics_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: ethics topics (rss) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_ethics_topics_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: ethics topics (json) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_glossary_terms_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: glossary (atom) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_glossary_terms_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: glossary (rss) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_glossary_terms_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: glossary (json) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_pages_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: pages (atom) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_pages_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: pages (rss) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_pages_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: pages (json) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_quadrants_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: quadrants (atom) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_quadrants_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: quadrants (rss) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_quadrants_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: quadrants (json) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_organisations_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "museum"
                 *     ]
                 */
                kind?: ("museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: organisations (atom) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_organisations_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "museum"
                 *     ]
                 */
                kind?: ("museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: organisations (rss) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_organisations_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "museum"
                 *     ]
                 */
                kind?: ("museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: organisations (json) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_tools_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "application"
                 *     ]
                 */
                kind?: ("application" | "model" | "platform" | "library" | "service")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: tools (atom) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_tools_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "application"
                 *     ]
                 */
                kind?: ("application" | "model" | "platform" | "library" | "service")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: tools (rss) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    feed_tools_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Fill gaps from the other language. Each item says in which language it is.
                 * @example true
                 */
                fallback?: boolean;
                /**
                 * @description Page, counted from 1; older items come later.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description Items on a page.
                 * @example 10
                 */
                pageSize?: number;
                /**
                 * @description Several values separated by commas: any of them.
                 * @example [
                 *       "application"
                 *     ]
                 */
                kind?: ("application" | "model" | "platform" | "library" | "service")[];
                /**
                 * @description From this year: of the start (use cases), the first session (trainings), or the first publication.
                 * @example 2024
                 */
                yearFrom?: number;
                /**
                 * @description Up to and including this year.
                 * @example 2026
                 */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: tools (json) */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCsvMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description One of: articles, use-cases, ethics-topics, trainings, quadrants, glossary-terms, pages, concepts, organisations, tools, dossier. `dossier` is everything. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each column of a CSV export means */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/csvm+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportNdjson: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description One of: articles, use-cases, ethics-topics, trainings, quadrants, glossary-terms, pages, concepts, organisations, tools, dossier. `dossier` is everything. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A collection, or everything, as one ndjson file */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportCsv: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description One of: articles, use-cases, ethics-topics, trainings, quadrants, glossary-terms, pages, concepts, organisations, tools, dossier. `dossier` is everything. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A collection, or everything, as one csv file */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportJsonld: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description One of: articles, use-cases, ethics-topics, trainings, quadrants, glossary-terms, pages, concepts, organisations, tools, dossier. `dossier` is everything. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A collection, or everything, as one jsonld file */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportTtl: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description One of: articles, use-cases, ethics-topics, trainings, quadrants, glossary-terms, pages, concepts, organisations, tools, dossier. `dossier` is everything. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A collection, or everything, as one ttl file */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/turtle": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The name of a collection, or concepts or dossier. */
                collection: string;
                /** @description The id of a record. */
                id: string;
                /** @description One of json, jsonld, ttl, html. */
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A document about a thing */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "application/ld+json": Record<string, never>;
                    "text/turtle": string;
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getThing: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description The name of a collection, or concepts or dossier. */
                collection: string;
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permanent name of a thing */
            303: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listVocabularies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All vocabularies */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                    "application/json": Record<string, never>;
                    "text/turtle": string;
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description One of quadrants, ethics-topics, disciplines, techniques, audiences, glossary, record-types, stages, article-kinds, training-formats, levels, organisation-kinds, organisation-roles, tool-kinds, openness, evidence, residual-risks, ai-act-classes. */
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A vocabulary */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                    "application/json": Record<string, never>;
                    "text/turtle": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDataset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier as a dataset */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                    "application/json": Record<string, never>;
                    "text/turtle": string;
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            414: components["responses"]["Problem414"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    harvest: {
        parameters: {
            query?: {
                /**
                 * @description What is asked.
                 * @example ListRecords
                 */
                verb?: "Identify" | "ListMetadataFormats" | "ListSets" | "ListIdentifiers" | "ListRecords" | "GetRecord";
                /**
                 * @description oai_dc or mods; with ListRecords, ListIdentifiers and GetRecord.
                 * @example oai_dc
                 */
                metadataPrefix?: string;
                /** @description Of an item; with GetRecord and ListMetadataFormats. */
                identifier?: string;
                /**
                 * @description Only this set; see ListSets.
                 * @example type:use-case
                 */
                set?: string;
                /**
                 * @description Changed at or after this day or second (UTC).
                 * @example 2026-11-01
                 */
                from?: string;
                /** @description Changed at or before this day or second (UTC). */
                until?: string;
                /** @description The next page of a list; with verb and nothing else. */
                resumptionToken?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OAI-PMH 2.0 */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    harvestByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description What is asked.
                     * @example ListRecords
                     * @enum {string}
                     */
                    verb: "Identify" | "ListMetadataFormats" | "ListSets" | "ListIdentifiers" | "ListRecords" | "GetRecord";
                    /**
                     * @description oai_dc or mods; with ListRecords, ListIdentifiers and GetRecord.
                     * @example oai_dc
                     */
                    metadataPrefix?: string;
                    /** @description Of an item; with GetRecord and ListMetadataFormats. */
                    identifier?: string;
                    /**
                     * @description Only this set; see ListSets.
                     * @example type:use-case
                     */
                    set?: string;
                    /**
                     * @description Changed at or after this day or second (UTC).
                     * @example 2026-11-01
                     */
                    from?: string;
                    /** @description Changed at or before this day or second (UTC). */
                    until?: string;
                    /** @description The next page of a list; with verb and nothing else. */
                    resumptionToken?: string;
                };
            };
        };
        responses: {
            /** @description OAI-PMH 2.0 */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
