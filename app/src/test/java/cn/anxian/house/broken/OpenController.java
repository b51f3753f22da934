package cn.anxian.house.broken;

import org.springframework.web.bind.annotation.GetMapping;

/** Not a bean: a controller method that forgot to say who may call it. */
class OpenController {

    @GetMapping("/api/open")
    String open() {
        return "";
    }
}
