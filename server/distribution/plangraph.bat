@echo off
rem Runs Plangraph from the folder it lies in: plangraph.bat [serve^|load^|check^|query^|export^|backup^|restore^|--help]
rem Needs Java 25 in JAVA_HOME or on the PATH. Data go to PLANGRAPH_DATA (.\data).
setlocal
set "HOME_FOLDER=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version 2>&1 | findstr /c:" version \"25" >nul
if errorlevel 1 (
  echo Plangraph needs Java 25; set JAVA_HOME to its folder 1>&2
  exit /b 1
)
rem A recovery that ran out of memory leaves a note of how many MB to try next.
set "HEAP=1024"
set "DATA=data"
if defined PLANGRAPH_DATA set "DATA=%PLANGRAPH_DATA%"
if exist "%DATA%\heap-for-recovery" set /p HEAP=<"%DATA%\heap-for-recovery"
"%JAVA%" -Xmx%HEAP%m -XX:+UseSerialGC -XX:MetaspaceSize=192m --enable-native-access=ALL-UNNAMED ^
  --sun-misc-unsafe-memory-access=allow --add-opens=java.base/java.nio=ALL-UNNAMED -Dfile.encoding=UTF-8 ^
  %PLANGRAPH_JAVA_OPTIONS% -cp "%HOME_FOLDER%*;%HOME_FOLDER%lib\*" plangraph.app.Main %*
exit /b %errorlevel%
