package cn.anxian;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The one application: every module below lives in this process, on one PostgreSQL. */
@Modulithic(systemName = "安弦 Anxian")
@SpringBootApplication
public class Anxian {

    public static void main(String[] arguments) {
        SpringApplication.run(Anxian.class, arguments);
    }
}
