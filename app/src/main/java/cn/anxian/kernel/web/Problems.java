package cn.anxian.kernel.web;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/** Every "no" as RFC 9457 problem details, in Chinese, with the code and the basis. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final CurrentCaller callers;

    Problems(CurrentCaller callers) {
        this.callers = callers;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        if (refusal.status() == HttpStatus.FORBIDDEN) {
            Caller caller = callers.get();
            LOG.warn(
                    "refused {} {}: {} to person {} at post {} from {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    refusal.code(),
                    caller.person(),
                    caller.post(),
                    request.getRemoteAddr());
        }
        ProblemDetail problem = problem(refusal.status(), refusal.code(), refusal.sentence());
        problem.setProperty("basis", refusal.basis());
        refusal.facts().forEach(problem::setProperty);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badInput(BadInput bad) {
        return answer(faults(bad.faults()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badForTheLaw(cn.anxian.law.BadInput bad) {
        return answer(faults(List.of(new BadInput.Fault(bad.field(), String.valueOf(bad.getMessage())))));
    }

    /** Two who wanted the same rows at once: one of them has to ask again, under the same command id. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> crossed(ConcurrencyFailureException crossed) {
        LOG.warn("crossed with another command", crossed);
        return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "crossed", "同一事项正有别人在办，您的操作没有被记录，请用同一页面重试。"));
    }

    /** A transaction whose connection breaks cannot even be rolled back, which is then what is told. */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class
    })
    ResponseEntity<ProblemDetail> databaseAway(Exception away) {
        if (Unkeepable.isAmong(away)) {
            return answer(faults(List.of(Unkeepable.FAULT)));
        }
        LOG.error("database unreachable", away);
        return answer(
                problem(HttpStatus.SERVICE_UNAVAILABLE, "database-away", "数据库暂时不可用。这次操作可能没有被记录，请稍后在同一页面重试，不会重复办理。"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refusedByTheDatabase(DataIntegrityViolationException refused) {
        return Unkeepable.isAmong(refused) ? answer(faults(List.of(Unkeepable.FAULT))) : bug(refused);
    }

    /** Whoever asked has gone: nobody is there to answer, and nothing is wrong here. */
    @ExceptionHandler(ClientAbortException.class)
    void gone() {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bug(Exception unexpected) {
        LOG.error("unexpected", unexpected);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "系统内部错误，您的操作没有被记录，请稍后重试或联系管理员。"));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return widen(answer(faults(List.of(fault(unreadable)))));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<BadInput.Fault> faults = new ArrayList<>();
        for (FieldError error : invalid.getBindingResult().getFieldErrors()) {
            String message = error.getDefaultMessage();
            faults.add(new BadInput.Fault(error.getField(), message == null ? "填写有误" : message));
        }
        return widen(answer(faults(faults)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException mismatch) {
        Throwable cause = mismatch.getRootCause();
        String message = cause instanceof BadInput bad ? bad.faults().getFirst().message() : "格式不正确。";
        return answer(faults(List.of(new BadInput.Fault(mismatch.getName(), message))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missingHeader(MissingRequestHeaderException missing) {
        return answer(
                faults(List.of(new BadInput.Fault(missing.getHeaderName(), "缺少请求头 " + missing.getHeaderName() + "。"))));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return widen(answer(faults(
                List.of(new BadInput.Fault(missing.getParameterName(), "缺少参数 " + missing.getParameterName() + "。")))));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return widen(answer(problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "文件太大，请压缩后重新上传。")));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @org.jspecify.annotations.Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String sentence = switch (status.value()) {
            case 404 -> "没有这个页面或接口。";
            case 405 -> "不支持这种请求方法。";
            case 406, 415 -> "不支持这种内容类型。";
            default -> "请求有误，无法处理。";
        };
        ResponseEntity<ProblemDetail> answer = answer(problem(status, "request", sentence));
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.getBody());
    }

    private static BadInput.Fault fault(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                BadInput.Fault own = bad.faults().getFirst();
                return new BadInput.Fault(field(unreadable).orElse(own.field()), own.message());
            }
            if (cause instanceof StreamConstraintsException) {
                return new BadInput.Fault("body", "内容嵌套过深或过长，无法读取。");
            }
        }
        return field(unreadable)
                .map(field -> new BadInput.Fault(field, "“" + field + "”的内容不正确，请检查格式（例如日期是否存在、选项是否在列表中）。"))
                .orElseGet(() -> new BadInput.Fault("body", "内容不是有效的 JSON。"));
    }

    /** Which field of the form it was, where that is known. */
    private static Optional<String> field(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof DatabindException bind
                ? bind.getPath().stream()
                        .map(step ->
                                step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                        .reduce((left, right) -> left + "." + right)
                : Optional.empty();
    }

    private static ProblemDetail faults(List<BadInput.Fault> faults) {
        String detail = faults.isEmpty() ? "内容有误。" : faults.getFirst().message();
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "bad-input", detail);
        problem.setProperty("errors", faults);
        return problem;
    }

    static ProblemDetail problem(HttpStatusCode status, String code, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(
                switch (status.value()) {
                    case 400 -> "填写有误";
                    case 401 -> "需要登录";
                    case 403 -> "无权操作";
                    case 404 -> "没有找到";
                    case 409 -> "不能这样做";
                    case 413 -> "太大";
                    case 429 -> "请稍候";
                    default -> status.is5xxServerError() ? "系统错误" : "请求有误";
                });
        problem.setProperty("code", code);
        problem.setProperty("basis", List.of());
        return problem;
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ResponseEntity<Object> widen(ResponseEntity<ProblemDetail> narrow) {
        return ResponseEntity.status(narrow.getStatusCode())
                .headers(narrow.getHeaders())
                .body(narrow.getBody());
    }
}
