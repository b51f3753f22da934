package cn.anxian.demo;

import java.net.InetAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@OnDemo
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CitySize.class)
class DemoConfiguration {

    /** The passwords are public: nobody but this machine may try them, whatever the settings say. */
    @Bean
    @Order
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> thisMachineOnly() {
        return server -> server.setAddress(InetAddress.getLoopbackAddress());
    }
}
