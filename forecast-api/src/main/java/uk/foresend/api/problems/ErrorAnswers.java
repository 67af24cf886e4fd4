package uk.foresend.api.problems;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.reflect.ReflectionUtils;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.foresend.api.desk.Shown;

/**
 * Says the framework's own errors as problem details.
 *
 * <p>What the framework says of a request is passed on; of a fault of ours nothing is, but an id
 * that the log explains.
 */
@Singleton
@Primary
public final class ErrorAnswers implements ErrorResponseProcessor<Object> {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

  private static final Map<HttpStatus, String> ADVICE =
      Map.of(
          HttpStatus.NOT_FOUND, "There is nothing at this address.",
          HttpStatus.BAD_REQUEST, "The request cannot be read.",
          HttpStatus.REQUEST_ENTITY_TOO_LARGE,
              "A body may have 2 MB at most, files 32 MB together, an address 16 KB, a header 8 KB.",
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "Send application/yaml or application/json, and say which in Content-Type.",
          HttpStatus.NOT_ACCEPTABLE, "The answer is not to be had in the type you accept.");

  private final ErrorPage page;

  ErrorAnswers(ErrorPage page) {
    this.page = page;
  }

  @Override
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpStatus status = response.status();
    if (status.getCode() >= 500) {
      String id = UUID.randomUUID().toString();
      LOG.error(
          "{}: {} {}",
          id,
          context.getRequest().getMethodName(),
          context.getRequest().getPath(),
          context.getRootCause().orElse(null));
      return answer(ProblemDetails.ourFault(id), context, response);
    }
    return answer(ProblemDetails.of(status, detail(status, context)), context, response);
  }

  private MutableHttpResponse<Object> answer(
      ProblemDetails what, ErrorContext context, MutableHttpResponse<?> response) {
    return page.isFor(context.getRequest())
        ? put(page.of(what), MediaType.of("text/html; charset=utf-8"), response)
        : put(what, MediaType.of(ProblemDetails.MEDIA_TYPE), response);
  }

  /** Puts the body into the answer, whose headers may say more. */
  @SuppressWarnings("unchecked") // whatever the body was, it is replaced
  private static MutableHttpResponse<Object> put(
      Object body, MediaType type, MutableHttpResponse<?> response) {
    return ((MutableHttpResponse<Object>) response).body(body).contentType(type);
  }

  private static String detail(HttpStatus status, ErrorContext context) {
    if (context.getRootCause().orElse(null) instanceof ConversionErrorException unread) {
      return wrongWord(unread);
    }
    String advice = ADVICE.get(status);
    return advice != null
        ? advice
        : context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining(" "));
  }

  /** Says what is wrong with a part of the address that is to be a number. */
  private static String wrongWord(ConversionErrorException unread) {
    String name = unread.getArgument().getName();
    String written =
        unread
            .getConversionError()
            .getOriginalValue()
            .map(value -> name + " is " + Shown.brief(value.toString()) + ", but ")
            .orElse(name + " ");
    Class<?> type = ReflectionUtils.getWrapperType(unread.getArgument().getType());
    return written
        + (type.equals(Integer.class)
            ? "must be a whole number between 1 and "
                + String.format(Locale.UK, "%,d", Integer.MAX_VALUE)
                + "."
            : "cannot be read.");
  }
}
