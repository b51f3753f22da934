@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package cn.anxian.house.broken.upper;
