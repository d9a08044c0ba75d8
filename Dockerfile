# syntax=docker/dockerfile:1
# docs/installing.md tells how it is built and run; `make image-steps` takes the same steps without Docker.

FROM debian:bookworm-slim AS build
# Debian's updates of the moment are wanted.
# hadolint ignore=DL3008
RUN apt-get update && apt-get install --yes --no-install-recommends binutils ca-certificates python3 python3-venv
RUN python3 -m venv /opt/uv && /opt/uv/bin/pip install --no-cache-dir --disable-pip-version-check uv==0.13.9
ENV UV_PROJECT_ENVIRONMENT=/opt/copbot UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never UV_NO_CACHE=1
WORKDIR /src
COPY pyproject.toml uv.lock README.md LICENSE ./
COPY LICENSES LICENSES
# The libraries, as uv.lock says, are a layer of their own: they seldom change. What nobody uses of them there goes:
# tests, what compiles against them, languages that copbot doesn't speak, other databases, what debuggers read. They
# are there as Python reads them, compiled.
RUN /opt/uv/bin/uv sync --quiet --locked --no-dev --extra all --no-install-project
WORKDIR /opt/copbot/lib/python3.11/site-packages
RUN find numpy -type d -name tests -prune -exec rm -r {} + \
 && rm -r Crypto/SelfTest alembic/testing alembic/templates numpy/f2py numpy/_core/include numpy/_core/lib \
    sqlalchemy/dialects/mssql sqlalchemy/dialects/mysql sqlalchemy/dialects/oracle sqlalchemy/testing \
 && find . -regex '.*\.\(c\|cpp\|h\|hpp\|pxd\|pyi\|pyx\)' -delete \
 && find babel/locale-data -name '*.dat' ! -name root.dat \
    ! -regex '.*/\(de\|en\|es\|fr\|nl\)\(_[A-Za-z0-9_]*\)?\.dat' -delete \
 && find . -name '*.so*' ! -path './*.libs/*' -exec strip --strip-unneeded {} + \
 && python3 -m compileall -q -b . && find . -name '*.py' -delete
WORKDIR /src
COPY copbot copbot
COPY adapters adapters
COPY storage storage
RUN /opt/uv/bin/uv sync --quiet --locked --no-dev --extra all --no-editable --inexact \
 && python3 -m compileall -q /opt/copbot/lib/python3.11/site-packages/copbot \
    /opt/copbot/lib/python3.11/site-packages/adapters /opt/copbot/lib/python3.11/site-packages/storage

# Of Debian there is what Python needs, and no more: no shell, no package manager.
FROM debian:bookworm-slim AS root
WORKDIR /packages
# hadolint ignore=DL3008
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates && apt-get download \
    libbz2-1.0 libc6 libcrypt1 libexpat1 libffi8 libgcc-s1 liblzma5 libncursesw6 libpython3.11-minimal \
    libpython3.11-stdlib libreadline8 libsqlite3-0 libssl3 libstdc++6 libtinfo6 libuuid1 media-types netbase \
    python3-minimal python3.11-minimal tzdata zlib1g
RUN mkdir -p /root-of-it/usr/bin /root-of-it/usr/lib /root-of-it/usr/lib64 /root-of-it/usr/sbin \
 && for one in bin lib lib64 sbin; do ln -s "usr/$one" "/root-of-it/$one"; done \
 && for one in *.deb; do dpkg --fsys-tarfile "$one" > of-it.tar \
 && tar --extract --file of-it.tar --keep-directory-symlink --directory /root-of-it || exit 1; done \
 && rm -r /root-of-it/usr/share/doc /root-of-it/usr/share/man /root-of-it/usr/lib/*-linux-gnu/gconv \
 && mkdir -p /root-of-it/tmp /root-of-it/proc /root-of-it/dev /root-of-it/etc/ssl/certs \
 && chmod 1777 /root-of-it/tmp \
 && cp /etc/ssl/certs/ca-certificates.crt /root-of-it/etc/ssl/certs/ \
 && echo 'root:x:0:0::/root:' > /root-of-it/etc/passwd && echo 'copbot:x:10001:10001::/data:' >> /root-of-it/etc/passwd \
 && echo 'root:x:0:' > /root-of-it/etc/group && echo 'copbot:x:10001:' >> /root-of-it/etc/group \
 && echo 'hosts: files dns' > /root-of-it/etc/nsswitch.conf \
 && install --directory --owner 10001 --group 10001 --mode 700 /root-of-it/data \
 && python_of_it=/root-of-it/usr/lib/python3.11 && rm -rf "$python_of_it/lib2to3" "$python_of_it/pydoc_data" \
 && ldconfig -r /root-of-it

FROM scratch
COPY --from=root /root-of-it /
COPY --from=root --chown=10001:10001 /root-of-it/data /data
COPY --from=build /opt/copbot /opt/copbot
ENV PATH=/opt/copbot/bin:/usr/bin HOME=/data PYTHONUTF8=1 PYTHONDONTWRITEBYTECODE=1
ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
WORKDIR /data
VOLUME /data
USER 10001:10001
# What `[watch]` in the configuration serves; without that nothing listens there, and that it runs has to do.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["python3", "-c", "from errno import ECONNREFUSED; from socket import socket; from urllib.request import urlopen; socket().connect_ex(('127.0.0.1', 9464)) == ECONNREFUSED or urlopen('http://127.0.0.1:9464/healthz', timeout=4)"]
ENTRYPOINT ["copbot"]
CMD ["run", "--config", "/data/config.toml"]
