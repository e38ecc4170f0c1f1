package plangraph.http.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AcceptedLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | ja",
                "JA | ja",
                "ja-JP | ja",
                "ja-JP,ja;q=0.9,en;q=0.8 | ja",
                "en-GB,en;q=0.9,ja;q=0.8 | en",
                "en;q=0.3, ja | ja",
                "en;q=0.3, ja;q=0.2 | en",
                "de, ja;q=0.1 | ja",
                "de | en",
                "de-CH, fr;q=0.5 | en",
                "ja;q=0 | en",
                "ja;q=0, en;q=0.1 | en",
                "* | en",
                "*, ja;q=0.5 | ja",
                "jav | en",
                "'' | en",
                ", | en",
                "ja_JP | en",
                "ja;q=much | en",
                "ja;q=7 | en",
                ";;; | en",
                "日本語 | en"
            })
    void theLanguageIsNegotiatedByQuality(String header, String language) {
        assertEquals(language, AcceptedLanguage.of(List.of(header)).toLanguageTag());
    }

    @Test
    void withoutAHeaderItIsEnglish() {
        assertEquals("en", AcceptedLanguage.of(List.of()).toLanguageTag());
    }

    @Test
    void severalHeadersAreOneList() {
        assertEquals("ja", AcceptedLanguage.of(Arrays.asList("en;q=0.3", "ja")).toLanguageTag());
    }
}
