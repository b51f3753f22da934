package cn.anxian.kernel.web;

import cn.anxian.kernel.Allow;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What failed before any controller was reached is answered as a problem, too. */
@RestController
class LastResort implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    @Allow(anyone = true)
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        if (status == null || status.is5xxServerError()) {
            return Problems.answer(
                    Problems.problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "系统内部错误，您的操作没有被记录，请稍后重试或联系管理员。"));
        }
        return Problems.answer(Problems.problem(status, "request", "请求有误，无法处理。"));
    }
}
