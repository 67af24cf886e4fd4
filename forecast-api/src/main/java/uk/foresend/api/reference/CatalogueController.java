package uk.foresend.api.reference;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverWords;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.report.Reports;
import uk.foresend.result.Figure;
import uk.foresend.scenario.LeverCatalogue;
import uk.foresend.scenario.PolicyCatalogue;

/** The closed lists of what can be said and asked. */
@Controller("/api/catalogue")
final class CatalogueController {
  private final DriverWords words = DriverWords.read();

  @Operation(
      summary = "Lists the levers",
      description = "Each with its fields: unit, range, help and example.",
      tags = "Catalogue")
  @ApiResponse(
      responseCode = "200",
      description = "The levers",
      content =
          @Content(
              mediaType = "application/json",
              array = @ArraySchema(schema = @Schema(implementation = Entry.class)),
              examples = @ExampleObject(name = "answer", ref = Answered.LEVERS)))
  @Get("/levers")
  List<Entry> levers() {
    return LeverCatalogue.shapes().stream().map(Entry::of).toList();
  }

  @Operation(
      summary = "Lists the policies about deficits",
      description = "Each with its fields.",
      tags = "Catalogue")
  @ApiResponse(
      responseCode = "200",
      description = "The policies",
      content =
          @Content(
              mediaType = "application/json",
              array = @ArraySchema(schema = @Schema(implementation = Entry.class)),
              examples = @ExampleObject(name = "answer", ref = Answered.POLICIES)))
  @Get("/policies")
  List<Entry> policies() {
    return PolicyCatalogue.shapes().stream().map(Entry::of).toList();
  }

  @Operation(
      summary = "Lists the drivers",
      description =
          "Every number that a scenario may give and a lever may change, each with its label, help,"
              + " unit, range and what it may be given for.",
      tags = "Catalogue")
  @ApiResponse(
      responseCode = "200",
      description = "The drivers",
      content =
          @Content(
              mediaType = "application/json",
              array = @ArraySchema(schema = @Schema(implementation = DriverEntry.class)),
              examples = @ExampleObject(name = "answer", ref = Answered.DRIVERS)))
  @Get("/drivers")
  List<DriverEntry> drivers() {
    return Arrays.stream(Driver.values()).map(one -> DriverEntry.of(one, words)).toList();
  }

  @Operation(
      summary = "Lists the reports",
      description = "What a forecast can be asked to tell.",
      tags = "Catalogue")
  @ApiResponse(
      responseCode = "200",
      description = "The reports",
      content =
          @Content(
              mediaType = "application/json",
              array = @ArraySchema(schema = @Schema(implementation = NamedEntry.class)),
              examples = @ExampleObject(name = "answer", ref = Answered.REPORTS)))
  @Get("/reports")
  List<NamedEntry> reports() {
    return Reports.ofScenario().stream()
        .map(report -> new NamedEntry(report.id(), report.title(), report.reader()))
        .toList();
  }

  @Operation(
      summary = "Lists the figures",
      description = "What can be quoted and explained, each for a year.",
      tags = "Catalogue")
  @ApiResponse(
      responseCode = "200",
      description = "The figures",
      content =
          @Content(
              mediaType = "application/json",
              array = @ArraySchema(schema = @Schema(implementation = NamedEntry.class)),
              examples = @ExampleObject(name = "answer", ref = Answered.FIGURES)))
  @Get("/figures")
  List<NamedEntry> figures() {
    return Arrays.stream(Figure.values())
        .map(
            figure ->
                new NamedEntry(
                    figure.id(), figure.label(), figure.written(new FinancialYear(2027))))
        .toList();
  }
}
