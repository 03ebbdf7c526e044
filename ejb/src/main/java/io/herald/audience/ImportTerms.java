package io.herald.audience;

import io.herald.shared.Language;

/**
 * What somebody answers for who imports addresses.
 *
 * @param agreed whether the importer made the statement of {@link ConsentText#forImports}; nothing is imported without
 * @param source where the people agreed, in the importer's words; it holds no address
 * @param language of the statement as it was shown, and of rows that name none
 */
public record ImportTerms(boolean agreed, String source, Language language) {}
