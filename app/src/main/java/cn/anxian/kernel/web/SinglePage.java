package cn.anxian.kernel.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The built web application. Files under {@code assets} carry their hash in their name and never change; every other
 * address without an extension is a page of the one {@code index.html}, which is asked for anew each time.
 */
@Configuration(proxyBeanMethods = false)
class SinglePage implements WebMvcConfigurer {

    private final String files;

    SinglePage(@Value("${anxian.web-files:classpath:/static/}") String files) {
        this.files = files;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(files + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(files)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageOrFile());
    }

    private static final class PageOrFile extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            if (file != null) {
                return file;
            }
            return isPage(path) ? super.getResource("index.html", location) : null;
        }

        private static boolean isPage(String path) {
            String last = path.substring(path.lastIndexOf('/') + 1);
            return !last.contains(".")
                    && !path.startsWith("api/")
                    && !path.equals("api")
                    && !path.startsWith("actuator")
                    && !path.startsWith("v3/");
        }
    }
}
