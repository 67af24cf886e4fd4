package uk.foresend.api.forecasts;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A report inside an answer.
 *
 * @param id the name of the report
 * @param title its title
 * @param content its tables and charts, written as JSON
 */
@Introspected
@Schema(name = "Report")
public record ReportAnswer(
    @Schema(example = "summary") String id,
    @Schema(example = "Summary by year") String title,
    @JsonRawValue
        @Schema(
            type = "object",
            example =
                "{\"tables\":[{\"id\":\"summary\",\"title\":\"Summary by year\",\"columns\":[],"
                    + "\"rows\":[],\"notes\":[]}],\"charts\":[]}")
        String content) {}
