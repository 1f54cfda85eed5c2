target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v27 = alloca i64
  %v156 = alloca <8 x float>
  %v157 = alloca <8 x float>
  %v158 = alloca <8 x float>
  %v159 = alloca <8 x float>
  %v161 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 7
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 8
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = sub nsw i64 0, %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 1
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = icmp eq i64 %v21, 0
  br i1 %v22, label %w23.then, label %w23.end
w23.then:
  %v24 = getelementptr inbounds i64, ptr %t, i64 9
  %v25 = load i64, ptr %v24, !tbaa !0
  store i64 %from, ptr %v27
  br label %l26.test
l26.test:
  %v28 = load i64, ptr %v27
  %v29 = icmp slt i64 %v28, %upto
  br i1 %v29, label %l26.body, label %l26.end
l26.body:
  %v30 = getelementptr inbounds i64, ptr %t, i64 10
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v28
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 8
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %step, %v35
  %v37 = add nsw i64 %v33, %v36
  %v38 = getelementptr inbounds i64, ptr %t, i64 11
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds i64, ptr %v39, i64 %v28
  %v41 = load i64, ptr %v40
  %v42 = getelementptr inbounds i64, ptr %t, i64 7
  %v43 = load i64, ptr %v42, !tbaa !0
  %v44 = mul nsw i64 %v37, %v43
  %v45 = getelementptr inbounds i64, ptr %t, i64 12
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 13
  %v48 = load i64, ptr %v47, !tbaa !0
  %v49 = mul nsw i64 %v41, %v48
  %v50 = add nsw i64 %v44, %v49
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v50
  %v52 = add nsw i64 %row, %v28
  %v53 = getelementptr inbounds i64, ptr %t, i64 14
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 15
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v52, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load float, ptr %v59
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = getelementptr inbounds float, ptr %v58, i64 8
  %v64 = load float, ptr %v63
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = mul nsw i64 8, 2
  %v68 = getelementptr inbounds float, ptr %v58, i64 %v67
  %v69 = load float, ptr %v68
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = mul nsw i64 8, 3
  %v73 = getelementptr inbounds float, ptr %v58, i64 %v72
  %v74 = load float, ptr %v73
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = mul nsw i64 8, 4
  %v78 = getelementptr inbounds float, ptr %v58, i64 %v77
  %v79 = load float, ptr %v78
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = mul nsw i64 8, 5
  %v83 = getelementptr inbounds float, ptr %v58, i64 %v82
  %v84 = load float, ptr %v83
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = mul nsw i64 8, 6
  %v88 = getelementptr inbounds float, ptr %v58, i64 %v87
  %v89 = load float, ptr %v88
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = mul nsw i64 8, 7
  %v93 = getelementptr inbounds float, ptr %v58, i64 %v92
  %v94 = load float, ptr %v93
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = mul nsw i64 8, 8
  %v98 = getelementptr inbounds float, ptr %v58, i64 %v97
  %v99 = load float, ptr %v98
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = mul nsw i64 8, 9
  %v103 = getelementptr inbounds float, ptr %v58, i64 %v102
  %v104 = load float, ptr %v103
  %v105 = insertelement <8 x float> poison, float %v104, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = mul nsw i64 8, 10
  %v108 = getelementptr inbounds float, ptr %v58, i64 %v107
  %v109 = load float, ptr %v108
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = mul nsw i64 8, 11
  %v113 = getelementptr inbounds float, ptr %v58, i64 %v112
  %v114 = load float, ptr %v113
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = mul nsw i64 8, 12
  %v118 = getelementptr inbounds float, ptr %v58, i64 %v117
  %v119 = load float, ptr %v118
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = mul nsw i64 8, 13
  %v123 = getelementptr inbounds float, ptr %v58, i64 %v122
  %v124 = load float, ptr %v123
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = mul nsw i64 8, 14
  %v128 = getelementptr inbounds float, ptr %v58, i64 %v127
  %v129 = load float, ptr %v128
  %v130 = insertelement <8 x float> poison, float %v129, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = mul nsw i64 8, 15
  %v133 = getelementptr inbounds float, ptr %v58, i64 %v132
  %v134 = load float, ptr %v133
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = mul nsw i64 8, 16
  %v138 = getelementptr inbounds float, ptr %v58, i64 %v137
  %v139 = load float, ptr %v138
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = mul nsw i64 8, 17
  %v143 = getelementptr inbounds float, ptr %v58, i64 %v142
  %v144 = load float, ptr %v143
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v66
  %v148 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v76
  %v149 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v86
  %v150 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v96
  %v151 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v106
  %v152 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v116
  %v153 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v126
  %v154 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v136
  %v155 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v146
  store <8 x float> zeroinitializer, ptr %v156
  store <8 x float> zeroinitializer, ptr %v157
  store <8 x float> zeroinitializer, ptr %v158
  store <8 x float> zeroinitializer, ptr %v159
  store i64 0, ptr %v161
  br label %l160.test
l160.test:
  %v162 = load i64, ptr %v161
  %v163 = icmp slt i64 %v162, %v25
  br i1 %v163, label %l160.body, label %l160.end
l160.body:
  %v164 = getelementptr inbounds i64, ptr %t, i64 16
  %v165 = load ptr, ptr %v164, !tbaa !0
  %v166 = getelementptr inbounds i64, ptr %t, i64 17
  %v167 = load i64, ptr %v166, !tbaa !0
  %v168 = mul nsw i64 %v28, %v167
  %v169 = getelementptr inbounds float, ptr %v165, i64 %v168
  %v170 = getelementptr inbounds float, ptr %v169, i64 0
  %v171 = getelementptr inbounds float, ptr %v170, i64 %v162
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = getelementptr inbounds float, ptr %v51, i64 %v162
  %v174 = getelementptr float, ptr %v173, i64 %v19
  call void @llvm.prefetch.p0(ptr %v174, i32 0, i32 2, i32 1)
  %v175 = sub nsw i64 %v2, %v162
  %v176 = insertelement <8 x i64> poison, i64 %v175, i64 0
  %v177 = shufflevector <8 x i64> %v176, <8 x i64> poison, <8 x i32> zeroinitializer
  %v178 = icmp sgt <8 x i64> %v177, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v179 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v173, i32 4, <8 x i1> %v178, <8 x float> zeroinitializer)
  %v180 = fadd contract <8 x float> %v172, %v179
  %v181 = add nsw i64 %row, %v28
  %v182 = getelementptr inbounds i64, ptr %t, i64 18
  %v183 = load ptr, ptr %v182, !tbaa !0
  %v184 = getelementptr inbounds i64, ptr %t, i64 19
  %v185 = load i64, ptr %v184, !tbaa !0
  %v186 = mul nsw i64 %v181, %v185
  %v187 = getelementptr inbounds float, ptr %v183, i64 %v186
  %v188 = getelementptr inbounds i64, ptr %t, i64 9
  %v189 = load i64, ptr %v188, !tbaa !0
  %v190 = mul nsw i64 %v189, 4
  %v191 = getelementptr inbounds float, ptr %v187, i64 %v190
  %v192 = getelementptr inbounds float, ptr %v191, i64 %v162
  %v193 = getelementptr inbounds i64, ptr %t, i64 19
  %v194 = load i64, ptr %v193, !tbaa !0
  %v195 = mul nsw i64 %v13, %v194
  %v196 = getelementptr float, ptr %v192, i64 %v195
  call void @llvm.prefetch.p0(ptr %v196, i32 0, i32 2, i32 1)
  %v197 = load <8 x float>, ptr %v192, align 4
  %v198 = fsub contract <8 x float> %v197, %v62
  %v199 = fmul contract <8 x float> %v198, %v147
  %v200 = getelementptr inbounds i64, ptr %t, i64 20
  %v201 = load ptr, ptr %v200, !tbaa !0
  %v202 = getelementptr inbounds float, ptr %v201, i64 %v162
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fmul contract <8 x float> %v199, %v203
  %v205 = getelementptr inbounds i64, ptr %t, i64 21
  %v206 = load ptr, ptr %v205, !tbaa !0
  %v207 = getelementptr inbounds float, ptr %v206, i64 %v162
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd contract <8 x float> %v204, %v208
  %v210 = getelementptr inbounds float, ptr %v187, i64 0
  %v211 = getelementptr inbounds float, ptr %v210, i64 %v162
  %v212 = getelementptr inbounds i64, ptr %t, i64 19
  %v213 = load i64, ptr %v212, !tbaa !0
  %v214 = mul nsw i64 %v13, %v213
  %v215 = getelementptr float, ptr %v211, i64 %v214
  call void @llvm.prefetch.p0(ptr %v215, i32 0, i32 2, i32 1)
  %v216 = load <8 x float>, ptr %v211, align 4
  %v217 = fsub contract <8 x float> %v216, %v71
  %v218 = fmul contract <8 x float> %v217, %v148
  %v219 = getelementptr inbounds i64, ptr %t, i64 22
  %v220 = load ptr, ptr %v219, !tbaa !0
  %v221 = getelementptr inbounds float, ptr %v220, i64 %v162
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = fmul contract <8 x float> %v218, %v222
  %v224 = fadd contract <8 x float> %v209, %v223
  %v225 = fneg <8 x float> %v224
  %v226 = fcmp ogt <8 x float> %v225, splat (float 0x4055C00000000000)
  %v227 = select <8 x i1> %v226, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v225
  %v228 = fcmp olt <8 x float> %v227, splat (float 0xC055C00000000000)
  %v229 = select <8 x i1> %v228, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v227
  %v230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v229, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v231 = fsub <8 x float> %v230, splat (float 0x4168000000000000)
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v229)
  %v233 = bitcast <8 x float> %v230 to <8 x i32>
  %v234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v232)
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v234, <8 x float> splat (float 0x3F8123B960000000))
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v234, <8 x float> splat (float 0x3FA5554600000000))
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v234, <8 x float> splat (float 0x3FC5554900000000))
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v237, <8 x float> %v234, <8 x float> splat (float 0x3FE0000000000000))
  %v239 = fmul <8 x float> %v234, %v234
  %v240 = fadd <8 x float> %v234, splat (float 0x3FF0000000000000)
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v239, <8 x float> %v238, <8 x float> %v240)
  %v242 = shl <8 x i32> %v233, splat (i32 10)
  %v243 = ashr <8 x i32> %v242, splat (i32 10)
  %v244 = add <8 x i32> %v243, splat (i32 127)
  %v245 = shl <8 x i32> %v244, splat (i32 23)
  %v246 = bitcast <8 x i32> %v245 to <8 x float>
  %v247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v241, <8 x float> %v246, <8 x float> splat (float 0x3FF0000000000000))
  %v248 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v247
  %v249 = fcmp olt <8 x float> %v224, splat (float 0xC055C00000000000)
  %v250 = select <8 x i1> %v249, <8 x float> splat (float 0x0000000000000000), <8 x float> %v248
  %v251 = fmul contract <8 x float> %v180, %v250
  %v252 = getelementptr inbounds i64, ptr %t, i64 9
  %v253 = load i64, ptr %v252, !tbaa !0
  %v254 = mul nsw i64 %v253, 5
  %v255 = getelementptr inbounds float, ptr %v187, i64 %v254
  %v256 = getelementptr inbounds float, ptr %v255, i64 %v162
  %v257 = getelementptr inbounds i64, ptr %t, i64 19
  %v258 = load i64, ptr %v257, !tbaa !0
  %v259 = mul nsw i64 %v13, %v258
  %v260 = getelementptr float, ptr %v256, i64 %v259
  call void @llvm.prefetch.p0(ptr %v260, i32 0, i32 2, i32 1)
  %v261 = load <8 x float>, ptr %v256, align 4
  %v262 = fsub contract <8 x float> %v261, %v81
  %v263 = fmul contract <8 x float> %v262, %v149
  %v264 = getelementptr inbounds i64, ptr %t, i64 23
  %v265 = load ptr, ptr %v264, !tbaa !0
  %v266 = getelementptr inbounds float, ptr %v265, i64 %v162
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = fmul contract <8 x float> %v263, %v267
  %v269 = getelementptr inbounds i64, ptr %t, i64 24
  %v270 = load ptr, ptr %v269, !tbaa !0
  %v271 = getelementptr inbounds float, ptr %v270, i64 %v162
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fadd contract <8 x float> %v268, %v272
  %v274 = getelementptr inbounds i64, ptr %t, i64 9
  %v275 = load i64, ptr %v274, !tbaa !0
  %v276 = getelementptr inbounds float, ptr %v187, i64 %v275
  %v277 = getelementptr inbounds float, ptr %v276, i64 %v162
  %v278 = getelementptr inbounds i64, ptr %t, i64 19
  %v279 = load i64, ptr %v278, !tbaa !0
  %v280 = mul nsw i64 %v13, %v279
  %v281 = getelementptr float, ptr %v277, i64 %v280
  call void @llvm.prefetch.p0(ptr %v281, i32 0, i32 2, i32 1)
  %v282 = load <8 x float>, ptr %v277, align 4
  %v283 = fsub contract <8 x float> %v282, %v91
  %v284 = fmul contract <8 x float> %v283, %v150
  %v285 = getelementptr inbounds i64, ptr %t, i64 25
  %v286 = load ptr, ptr %v285, !tbaa !0
  %v287 = getelementptr inbounds float, ptr %v286, i64 %v162
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = fmul contract <8 x float> %v284, %v288
  %v290 = fadd contract <8 x float> %v273, %v289
  %v291 = fneg <8 x float> %v290
  %v292 = fcmp ogt <8 x float> %v291, splat (float 0x4055C00000000000)
  %v293 = select <8 x i1> %v292, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v291
  %v294 = fcmp olt <8 x float> %v293, splat (float 0xC055C00000000000)
  %v295 = select <8 x i1> %v294, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v293
  %v296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v295, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v297 = fsub <8 x float> %v296, splat (float 0x4168000000000000)
  %v298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v295)
  %v299 = bitcast <8 x float> %v296 to <8 x i32>
  %v300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v297, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v298)
  %v301 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v300, <8 x float> splat (float 0x3F8123B960000000))
  %v302 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v301, <8 x float> %v300, <8 x float> splat (float 0x3FA5554600000000))
  %v303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v302, <8 x float> %v300, <8 x float> splat (float 0x3FC5554900000000))
  %v304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v303, <8 x float> %v300, <8 x float> splat (float 0x3FE0000000000000))
  %v305 = fmul <8 x float> %v300, %v300
  %v306 = fadd <8 x float> %v300, splat (float 0x3FF0000000000000)
  %v307 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v305, <8 x float> %v304, <8 x float> %v306)
  %v308 = shl <8 x i32> %v299, splat (i32 10)
  %v309 = ashr <8 x i32> %v308, splat (i32 10)
  %v310 = add <8 x i32> %v309, splat (i32 127)
  %v311 = shl <8 x i32> %v310, splat (i32 23)
  %v312 = bitcast <8 x i32> %v311 to <8 x float>
  %v313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v307, <8 x float> %v312, <8 x float> splat (float 0x3FF0000000000000))
  %v314 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v313
  %v315 = fcmp olt <8 x float> %v290, splat (float 0xC055C00000000000)
  %v316 = select <8 x i1> %v315, <8 x float> splat (float 0x0000000000000000), <8 x float> %v314
  %v317 = add nsw i64 %row, %v28
  %v318 = getelementptr inbounds i64, ptr %t, i64 26
  %v319 = load ptr, ptr %v318, !tbaa !0
  %v320 = getelementptr inbounds i64, ptr %t, i64 27
  %v321 = load i64, ptr %v320, !tbaa !0
  %v322 = mul nsw i64 %v317, %v321
  %v323 = getelementptr inbounds float, ptr %v319, i64 %v322
  %v324 = getelementptr inbounds i64, ptr %t, i64 9
  %v325 = load i64, ptr %v324, !tbaa !0
  %v326 = getelementptr inbounds float, ptr %v323, i64 %v325
  %v327 = getelementptr inbounds float, ptr %v326, i64 %v162
  %v328 = getelementptr inbounds i64, ptr %t, i64 27
  %v329 = load i64, ptr %v328, !tbaa !0
  %v330 = mul nsw i64 %v13, %v329
  %v331 = getelementptr float, ptr %v327, i64 %v330
  call void @llvm.prefetch.p0(ptr %v331, i32 0, i32 2, i32 1)
  %v332 = load <8 x float>, ptr %v327, align 4
  %v333 = fmul contract <8 x float> %v316, %v332
  %v334 = getelementptr inbounds i64, ptr %t, i64 9
  %v335 = load i64, ptr %v334, !tbaa !0
  %v336 = mul nsw i64 %v335, 6
  %v337 = getelementptr inbounds float, ptr %v187, i64 %v336
  %v338 = getelementptr inbounds float, ptr %v337, i64 %v162
  %v339 = getelementptr inbounds i64, ptr %t, i64 19
  %v340 = load i64, ptr %v339, !tbaa !0
  %v341 = mul nsw i64 %v13, %v340
  %v342 = getelementptr float, ptr %v338, i64 %v341
  call void @llvm.prefetch.p0(ptr %v342, i32 0, i32 2, i32 1)
  %v343 = load <8 x float>, ptr %v338, align 4
  %v344 = fsub contract <8 x float> %v343, %v101
  %v345 = fmul contract <8 x float> %v344, %v151
  %v346 = getelementptr inbounds i64, ptr %t, i64 28
  %v347 = load ptr, ptr %v346, !tbaa !0
  %v348 = getelementptr inbounds float, ptr %v347, i64 %v162
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = fmul contract <8 x float> %v345, %v349
  %v351 = getelementptr inbounds i64, ptr %t, i64 29
  %v352 = load ptr, ptr %v351, !tbaa !0
  %v353 = getelementptr inbounds float, ptr %v352, i64 %v162
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = fadd contract <8 x float> %v350, %v354
  %v356 = getelementptr inbounds i64, ptr %t, i64 9
  %v357 = load i64, ptr %v356, !tbaa !0
  %v358 = mul nsw i64 %v357, 2
  %v359 = getelementptr inbounds float, ptr %v187, i64 %v358
  %v360 = getelementptr inbounds float, ptr %v359, i64 %v162
  %v361 = getelementptr inbounds i64, ptr %t, i64 19
  %v362 = load i64, ptr %v361, !tbaa !0
  %v363 = mul nsw i64 %v13, %v362
  %v364 = getelementptr float, ptr %v360, i64 %v363
  call void @llvm.prefetch.p0(ptr %v364, i32 0, i32 2, i32 1)
  %v365 = load <8 x float>, ptr %v360, align 4
  %v366 = fsub contract <8 x float> %v365, %v111
  %v367 = fmul contract <8 x float> %v366, %v152
  %v368 = getelementptr inbounds i64, ptr %t, i64 30
  %v369 = load ptr, ptr %v368, !tbaa !0
  %v370 = getelementptr inbounds float, ptr %v369, i64 %v162
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = fmul contract <8 x float> %v367, %v371
  %v373 = fadd contract <8 x float> %v355, %v372
  %v374 = fneg <8 x float> %v373
  %v375 = fcmp ogt <8 x float> %v374, splat (float 0x4055C00000000000)
  %v376 = select <8 x i1> %v375, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v374
  %v377 = fcmp olt <8 x float> %v376, splat (float 0xC055C00000000000)
  %v378 = select <8 x i1> %v377, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v376
  %v379 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v378, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v380 = fsub <8 x float> %v379, splat (float 0x4168000000000000)
  %v381 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v380, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v378)
  %v382 = bitcast <8 x float> %v379 to <8 x i32>
  %v383 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v380, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v381)
  %v384 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v383, <8 x float> splat (float 0x3F8123B960000000))
  %v385 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v384, <8 x float> %v383, <8 x float> splat (float 0x3FA5554600000000))
  %v386 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v385, <8 x float> %v383, <8 x float> splat (float 0x3FC5554900000000))
  %v387 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v386, <8 x float> %v383, <8 x float> splat (float 0x3FE0000000000000))
  %v388 = fmul <8 x float> %v383, %v383
  %v389 = fadd <8 x float> %v383, splat (float 0x3FF0000000000000)
  %v390 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v388, <8 x float> %v387, <8 x float> %v389)
  %v391 = shl <8 x i32> %v382, splat (i32 10)
  %v392 = ashr <8 x i32> %v391, splat (i32 10)
  %v393 = add <8 x i32> %v392, splat (i32 127)
  %v394 = shl <8 x i32> %v393, splat (i32 23)
  %v395 = bitcast <8 x i32> %v394 to <8 x float>
  %v396 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v390, <8 x float> %v395, <8 x float> splat (float 0x3FF0000000000000))
  %v397 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v396
  %v398 = fcmp olt <8 x float> %v373, splat (float 0xC055C00000000000)
  %v399 = select <8 x i1> %v398, <8 x float> splat (float 0x0000000000000000), <8 x float> %v397
  %v400 = getelementptr inbounds i64, ptr %t, i64 9
  %v401 = load i64, ptr %v400, !tbaa !0
  %v402 = mul nsw i64 %v401, 7
  %v403 = getelementptr inbounds float, ptr %v187, i64 %v402
  %v404 = getelementptr inbounds float, ptr %v403, i64 %v162
  %v405 = getelementptr inbounds i64, ptr %t, i64 19
  %v406 = load i64, ptr %v405, !tbaa !0
  %v407 = mul nsw i64 %v13, %v406
  %v408 = getelementptr float, ptr %v404, i64 %v407
  call void @llvm.prefetch.p0(ptr %v408, i32 0, i32 2, i32 1)
  %v409 = load <8 x float>, ptr %v404, align 4
  %v410 = fsub contract <8 x float> %v409, %v121
  %v411 = fmul contract <8 x float> %v410, %v153
  %v412 = getelementptr inbounds i64, ptr %t, i64 31
  %v413 = load ptr, ptr %v412, !tbaa !0
  %v414 = getelementptr inbounds float, ptr %v413, i64 %v162
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = fmul contract <8 x float> %v411, %v415
  %v417 = getelementptr inbounds i64, ptr %t, i64 32
  %v418 = load ptr, ptr %v417, !tbaa !0
  %v419 = getelementptr inbounds float, ptr %v418, i64 %v162
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = fadd contract <8 x float> %v416, %v420
  %v422 = getelementptr inbounds i64, ptr %t, i64 9
  %v423 = load i64, ptr %v422, !tbaa !0
  %v424 = mul nsw i64 %v423, 3
  %v425 = getelementptr inbounds float, ptr %v187, i64 %v424
  %v426 = getelementptr inbounds float, ptr %v425, i64 %v162
  %v427 = getelementptr inbounds i64, ptr %t, i64 19
  %v428 = load i64, ptr %v427, !tbaa !0
  %v429 = mul nsw i64 %v13, %v428
  %v430 = getelementptr float, ptr %v426, i64 %v429
  call void @llvm.prefetch.p0(ptr %v430, i32 0, i32 2, i32 1)
  %v431 = load <8 x float>, ptr %v426, align 4
  %v432 = fsub contract <8 x float> %v431, %v131
  %v433 = fmul contract <8 x float> %v432, %v154
  %v434 = getelementptr inbounds i64, ptr %t, i64 33
  %v435 = load ptr, ptr %v434, !tbaa !0
  %v436 = getelementptr inbounds float, ptr %v435, i64 %v162
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = fmul contract <8 x float> %v433, %v437
  %v439 = fadd contract <8 x float> %v421, %v438
  %v440 = fadd <8 x float> %v439, %v439
  %v441 = fcmp ogt <8 x float> %v440, splat (float 0x4032333340000000)
  %v442 = select <8 x i1> %v441, <8 x float> splat (float 0x4032333340000000), <8 x float> %v440
  %v443 = fcmp olt <8 x float> %v442, splat (float 0xC032333340000000)
  %v444 = select <8 x i1> %v443, <8 x float> splat (float 0xC032333340000000), <8 x float> %v442
  %v445 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v444, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v446 = fsub <8 x float> %v445, splat (float 0x4168000000000000)
  %v447 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v446, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v444)
  %v448 = bitcast <8 x float> %v445 to <8 x i32>
  %v449 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v446, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v447)
  %v450 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v449, <8 x float> splat (float 0x3F8123B960000000))
  %v451 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v450, <8 x float> %v449, <8 x float> splat (float 0x3FA5554600000000))
  %v452 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v451, <8 x float> %v449, <8 x float> splat (float 0x3FC5554900000000))
  %v453 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v452, <8 x float> %v449, <8 x float> splat (float 0x3FE0000000000000))
  %v454 = fmul <8 x float> %v449, %v449
  %v455 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v454, <8 x float> %v453, <8 x float> %v449)
  %v456 = shl <8 x i32> %v448, splat (i32 10)
  %v457 = ashr <8 x i32> %v456, splat (i32 10)
  %v458 = add <8 x i32> %v457, splat (i32 127)
  %v459 = shl <8 x i32> %v458, splat (i32 23)
  %v460 = bitcast <8 x i32> %v459 to <8 x float>
  %v461 = fsub <8 x float> %v460, splat (float 0x3FF0000000000000)
  %v462 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v455, <8 x float> %v460, <8 x float> %v461)
  %v463 = fadd <8 x float> %v462, splat (float 0x4000000000000000)
  %v464 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v463
  %v465 = fmul <8 x float> %v462, %v464
  %v466 = fmul contract <8 x float> %v399, %v465
  %v467 = fadd contract <8 x float> %v333, %v466
  %v468 = fsub contract <8 x float> %v467, %v141
  %v469 = fmul contract <8 x float> %v468, %v155
  %v470 = getelementptr inbounds i64, ptr %t, i64 34
  %v471 = load ptr, ptr %v470, !tbaa !0
  %v472 = getelementptr inbounds float, ptr %v471, i64 %v162
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = fmul contract <8 x float> %v469, %v473
  %v475 = getelementptr inbounds i64, ptr %t, i64 35
  %v476 = load ptr, ptr %v475, !tbaa !0
  %v477 = getelementptr inbounds float, ptr %v476, i64 %v162
  %v478 = load <8 x float>, ptr %v477, align 4
  %v479 = fadd contract <8 x float> %v478, %v474
  %v480 = fadd <8 x float> %v479, %v479
  %v481 = fcmp ogt <8 x float> %v480, splat (float 0x4032333340000000)
  %v482 = select <8 x i1> %v481, <8 x float> splat (float 0x4032333340000000), <8 x float> %v480
  %v483 = fcmp olt <8 x float> %v482, splat (float 0xC032333340000000)
  %v484 = select <8 x i1> %v483, <8 x float> splat (float 0xC032333340000000), <8 x float> %v482
  %v485 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v484, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v486 = fsub <8 x float> %v485, splat (float 0x4168000000000000)
  %v487 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v486, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v484)
  %v488 = bitcast <8 x float> %v485 to <8 x i32>
  %v489 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v486, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v487)
  %v490 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v489, <8 x float> splat (float 0x3F8123B960000000))
  %v491 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v490, <8 x float> %v489, <8 x float> splat (float 0x3FA5554600000000))
  %v492 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v491, <8 x float> %v489, <8 x float> splat (float 0x3FC5554900000000))
  %v493 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v492, <8 x float> %v489, <8 x float> splat (float 0x3FE0000000000000))
  %v494 = fmul <8 x float> %v489, %v489
  %v495 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v494, <8 x float> %v493, <8 x float> %v489)
  %v496 = shl <8 x i32> %v488, splat (i32 10)
  %v497 = ashr <8 x i32> %v496, splat (i32 10)
  %v498 = add <8 x i32> %v497, splat (i32 127)
  %v499 = shl <8 x i32> %v498, splat (i32 23)
  %v500 = bitcast <8 x i32> %v499 to <8 x float>
  %v501 = fsub <8 x float> %v500, splat (float 0x3FF0000000000000)
  %v502 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v495, <8 x float> %v500, <8 x float> %v501)
  %v503 = fadd <8 x float> %v502, splat (float 0x4000000000000000)
  %v504 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v503
  %v505 = fmul <8 x float> %v502, %v504
  %v506 = fmul contract <8 x float> %v505, %v505
  %v507 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v506
  %v508 = fmul contract <8 x float> %v251, %v507
  %v509 = fmul contract <8 x float> %v508, %v473
  %v510 = select <8 x i1> %v178, <8 x float> %v509, <8 x float> splat (float 0x0000000000000000)
  %v511 = load <8 x float>, ptr %v156
  %v512 = fadd contract <8 x float> %v511, %v510
  store <8 x float> %v512, ptr %v156
  %v513 = fmul contract <8 x float> %v509, %v469
  %v514 = select <8 x i1> %v178, <8 x float> %v513, <8 x float> splat (float 0x0000000000000000)
  %v515 = load <8 x float>, ptr %v157
  %v516 = fadd contract <8 x float> %v515, %v514
  store <8 x float> %v516, ptr %v157
  %v517 = fmul contract <8 x float> %v180, %v505
  %v518 = fmul contract <8 x float> %v517, %v250
  %v519 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v250
  %v520 = fmul contract <8 x float> %v518, %v519
  %v521 = fmul contract <8 x float> %v520, %v222
  %v522 = select <8 x i1> %v178, <8 x float> %v521, <8 x float> splat (float 0x0000000000000000)
  %v523 = load <8 x float>, ptr %v158
  %v524 = fadd contract <8 x float> %v523, %v522
  store <8 x float> %v524, ptr %v158
  %v525 = fmul contract <8 x float> %v521, %v218
  %v526 = select <8 x i1> %v178, <8 x float> %v525, <8 x float> splat (float 0x0000000000000000)
  %v527 = load <8 x float>, ptr %v159
  %v528 = fadd contract <8 x float> %v527, %v526
  store <8 x float> %v528, ptr %v159
  %v529 = fmul contract <8 x float> %v508, %v469
  %v530 = fmul contract <8 x float> %v520, %v218
  %v531 = fmul contract <8 x float> %v520, %v199
  %v532 = add nsw i64 %row, %v28
  %v533 = getelementptr inbounds i64, ptr %t, i64 36
  %v534 = load ptr, ptr %v533, !tbaa !0
  %v535 = getelementptr inbounds i64, ptr %t, i64 37
  %v536 = load i64, ptr %v535, !tbaa !0
  %v537 = mul nsw i64 %v532, %v536
  %v538 = getelementptr inbounds float, ptr %v534, i64 %v537
  %v539 = getelementptr inbounds i64, ptr %t, i64 9
  %v540 = load i64, ptr %v539, !tbaa !0
  %v541 = mul nsw i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v538, i64 %v541
  %v543 = getelementptr inbounds float, ptr %v542, i64 %v162
  %v544 = select <8 x i1> %v178, <8 x float> %v199, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v544, ptr %v543, align 4, !tbaa !1
  %v545 = getelementptr inbounds i64, ptr %t, i64 38
  %v546 = load ptr, ptr %v545, !tbaa !0
  %v547 = getelementptr inbounds i64, ptr %t, i64 39
  %v548 = load i64, ptr %v547, !tbaa !0
  %v549 = mul nsw i64 %v28, %v548
  %v550 = getelementptr inbounds float, ptr %v546, i64 %v549
  %v551 = getelementptr inbounds float, ptr %v550, i64 0
  %v552 = getelementptr inbounds float, ptr %v551, i64 %v162
  store <8 x float> %v218, ptr %v552, align 4, !tbaa !1
  %v553 = getelementptr inbounds i64, ptr %t, i64 9
  %v554 = load i64, ptr %v553, !tbaa !0
  %v555 = mul nsw i64 %v554, 9
  %v556 = getelementptr inbounds float, ptr %v538, i64 %v555
  %v557 = getelementptr inbounds float, ptr %v556, i64 %v162
  %v558 = select <8 x i1> %v178, <8 x float> %v263, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v558, ptr %v557, align 4, !tbaa !1
  %v559 = getelementptr inbounds i64, ptr %t, i64 9
  %v560 = load i64, ptr %v559, !tbaa !0
  %v561 = getelementptr inbounds float, ptr %v550, i64 %v560
  %v562 = getelementptr inbounds float, ptr %v561, i64 %v162
  store <8 x float> %v284, ptr %v562, align 4, !tbaa !1
  %v563 = getelementptr inbounds i64, ptr %t, i64 9
  %v564 = load i64, ptr %v563, !tbaa !0
  %v565 = mul nsw i64 %v564, 2
  %v566 = getelementptr inbounds float, ptr %v550, i64 %v565
  %v567 = getelementptr inbounds float, ptr %v566, i64 %v162
  store <8 x float> %v316, ptr %v567, align 4, !tbaa !1
  %v568 = getelementptr inbounds i64, ptr %t, i64 9
  %v569 = load i64, ptr %v568, !tbaa !0
  %v570 = mul nsw i64 %v569, 10
  %v571 = getelementptr inbounds float, ptr %v538, i64 %v570
  %v572 = getelementptr inbounds float, ptr %v571, i64 %v162
  %v573 = select <8 x i1> %v178, <8 x float> %v345, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v573, ptr %v572, align 4, !tbaa !1
  %v574 = getelementptr inbounds i64, ptr %t, i64 9
  %v575 = load i64, ptr %v574, !tbaa !0
  %v576 = mul nsw i64 %v575, 3
  %v577 = getelementptr inbounds float, ptr %v550, i64 %v576
  %v578 = getelementptr inbounds float, ptr %v577, i64 %v162
  store <8 x float> %v367, ptr %v578, align 4, !tbaa !1
  %v579 = getelementptr inbounds i64, ptr %t, i64 9
  %v580 = load i64, ptr %v579, !tbaa !0
  %v581 = mul nsw i64 %v580, 4
  %v582 = getelementptr inbounds float, ptr %v550, i64 %v581
  %v583 = getelementptr inbounds float, ptr %v582, i64 %v162
  store <8 x float> %v399, ptr %v583, align 4, !tbaa !1
  %v584 = getelementptr inbounds i64, ptr %t, i64 9
  %v585 = load i64, ptr %v584, !tbaa !0
  %v586 = mul nsw i64 %v585, 11
  %v587 = getelementptr inbounds float, ptr %v538, i64 %v586
  %v588 = getelementptr inbounds float, ptr %v587, i64 %v162
  %v589 = select <8 x i1> %v178, <8 x float> %v411, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v589, ptr %v588, align 4, !tbaa !1
  %v590 = getelementptr inbounds i64, ptr %t, i64 9
  %v591 = load i64, ptr %v590, !tbaa !0
  %v592 = mul nsw i64 %v591, 5
  %v593 = getelementptr inbounds float, ptr %v550, i64 %v592
  %v594 = getelementptr inbounds float, ptr %v593, i64 %v162
  store <8 x float> %v433, ptr %v594, align 4, !tbaa !1
  %v595 = getelementptr inbounds i64, ptr %t, i64 9
  %v596 = load i64, ptr %v595, !tbaa !0
  %v597 = mul nsw i64 %v596, 6
  %v598 = getelementptr inbounds float, ptr %v550, i64 %v597
  %v599 = getelementptr inbounds float, ptr %v598, i64 %v162
  store <8 x float> %v465, ptr %v599, align 4, !tbaa !1
  %v600 = getelementptr inbounds i64, ptr %t, i64 9
  %v601 = load i64, ptr %v600, !tbaa !0
  %v602 = mul nsw i64 %v601, 7
  %v603 = getelementptr inbounds float, ptr %v550, i64 %v602
  %v604 = getelementptr inbounds float, ptr %v603, i64 %v162
  store <8 x float> %v469, ptr %v604, align 4, !tbaa !1
  %v605 = getelementptr inbounds i64, ptr %t, i64 9
  %v606 = load i64, ptr %v605, !tbaa !0
  %v607 = mul nsw i64 %v606, 8
  %v608 = getelementptr inbounds float, ptr %v550, i64 %v607
  %v609 = getelementptr inbounds float, ptr %v608, i64 %v162
  store <8 x float> %v509, ptr %v609, align 4, !tbaa !1
  %v610 = getelementptr inbounds i64, ptr %t, i64 9
  %v611 = load i64, ptr %v610, !tbaa !0
  %v612 = mul nsw i64 %v611, 15
  %v613 = getelementptr inbounds float, ptr %v538, i64 %v612
  %v614 = getelementptr inbounds float, ptr %v613, i64 %v162
  %v615 = select <8 x i1> %v178, <8 x float> %v520, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v615, ptr %v614, align 4, !tbaa !1
  %v616 = getelementptr inbounds i64, ptr %t, i64 9
  %v617 = load i64, ptr %v616, !tbaa !0
  %v618 = mul nsw i64 %v617, 12
  %v619 = getelementptr inbounds float, ptr %v550, i64 %v618
  %v620 = getelementptr inbounds float, ptr %v619, i64 %v162
  store <8 x float> %v521, ptr %v620, align 4, !tbaa !1
  %v621 = getelementptr inbounds i64, ptr %t, i64 40
  %v622 = load ptr, ptr %v621, !tbaa !0
  %v623 = getelementptr inbounds float, ptr %v622, i64 %v162
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = fadd contract <8 x float> %v624, %v508
  store <8 x float> %v625, ptr %v623, align 4, !tbaa !1
  %v626 = getelementptr inbounds i64, ptr %t, i64 41
  %v627 = load ptr, ptr %v626, !tbaa !0
  %v628 = getelementptr inbounds float, ptr %v627, i64 %v162
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = fadd contract <8 x float> %v629, %v529
  store <8 x float> %v630, ptr %v628, align 4, !tbaa !1
  %v631 = getelementptr inbounds i64, ptr %t, i64 42
  %v632 = load ptr, ptr %v631, !tbaa !0
  %v633 = getelementptr inbounds float, ptr %v632, i64 %v162
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = fadd contract <8 x float> %v634, %v530
  store <8 x float> %v635, ptr %v633, align 4, !tbaa !1
  %v636 = getelementptr inbounds i64, ptr %t, i64 43
  %v637 = load ptr, ptr %v636, !tbaa !0
  %v638 = getelementptr inbounds float, ptr %v637, i64 %v162
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = fadd contract <8 x float> %v639, %v520
  store <8 x float> %v640, ptr %v638, align 4, !tbaa !1
  %v641 = getelementptr inbounds i64, ptr %t, i64 44
  %v642 = load ptr, ptr %v641, !tbaa !0
  %v643 = getelementptr inbounds float, ptr %v642, i64 %v162
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = fadd contract <8 x float> %v644, %v531
  store <8 x float> %v645, ptr %v643, align 4, !tbaa !1
  %v646 = add nsw i64 %v162, 8
  store i64 %v646, ptr %v161
  br label %l160.test
l160.end:
  %v647 = load <8 x float>, ptr %v156
  %v648 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v647)
  %v649 = sitofp i64 %v2 to float
  %v650 = fdiv float %v648, %v649
  %v651 = getelementptr inbounds i64, ptr %t, i64 45
  %v652 = load ptr, ptr %v651, !tbaa !0
  %v653 = getelementptr inbounds i64, ptr %t, i64 46
  %v654 = load i64, ptr %v653, !tbaa !0
  %v655 = mul nsw i64 %v28, %v654
  %v656 = getelementptr inbounds float, ptr %v652, i64 %v655
  %v657 = getelementptr inbounds float, ptr %v656, i64 0
  store float %v650, ptr %v657
  %v658 = load <8 x float>, ptr %v157
  %v659 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v658)
  %v660 = sitofp i64 %v2 to float
  %v661 = fdiv float %v659, %v660
  %v662 = getelementptr inbounds float, ptr %v656, i64 8
  store float %v661, ptr %v662
  %v663 = load <8 x float>, ptr %v158
  %v664 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v663)
  %v665 = sitofp i64 %v2 to float
  %v666 = fdiv float %v664, %v665
  %v667 = mul nsw i64 8, 8
  %v668 = getelementptr inbounds float, ptr %v656, i64 %v667
  store float %v666, ptr %v668
  %v669 = load <8 x float>, ptr %v159
  %v670 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v669)
  %v671 = sitofp i64 %v2 to float
  %v672 = fdiv float %v670, %v671
  %v673 = mul nsw i64 8, 9
  %v674 = getelementptr inbounds float, ptr %v656, i64 %v673
  store float %v672, ptr %v674
  %v675 = add nsw i64 %v28, 1
  store i64 %v675, ptr %v27
  br label %l26.test
l26.end:
  br label %w23.end
w23.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v21 = alloca i64
  %v67 = alloca <8 x float>
  %v68 = alloca <8 x float>
  %v69 = alloca <8 x float>
  %v70 = alloca <8 x float>
  %v71 = alloca <8 x float>
  %v72 = alloca <8 x float>
  %v74 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 1
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = icmp eq i64 %v15, 0
  br i1 %v16, label %w17.then, label %w17.end
w17.then:
  %v18 = getelementptr inbounds i64, ptr %t, i64 9
  %v19 = load i64, ptr %v18, !tbaa !0
  store i64 %from, ptr %v21
  br label %l20.test
l20.test:
  %v22 = load i64, ptr %v21
  %v23 = icmp slt i64 %v22, %upto
  br i1 %v23, label %l20.body, label %l20.end
l20.body:
  %v24 = getelementptr inbounds i64, ptr %t, i64 45
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 46
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v22, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = getelementptr inbounds float, ptr %v29, i64 0
  %v31 = load float, ptr %v30
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = getelementptr inbounds float, ptr %v29, i64 8
  %v35 = load float, ptr %v34
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = add nsw i64 %row, %v22
  %v39 = getelementptr inbounds i64, ptr %t, i64 14
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds i64, ptr %t, i64 15
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = mul nsw i64 %v38, %v42
  %v44 = getelementptr inbounds float, ptr %v40, i64 %v43
  %v45 = mul nsw i64 8, 17
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = mul nsw i64 8, 8
  %v51 = getelementptr inbounds float, ptr %v29, i64 %v50
  %v52 = load float, ptr %v51
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = mul nsw i64 8, 9
  %v56 = getelementptr inbounds float, ptr %v29, i64 %v55
  %v57 = load float, ptr %v56
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = mul nsw i64 8, 3
  %v61 = getelementptr inbounds float, ptr %v44, i64 %v60
  %v62 = load float, ptr %v61
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v49
  %v66 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v64
  store <8 x float> zeroinitializer, ptr %v67
  store <8 x float> zeroinitializer, ptr %v68
  store <8 x float> zeroinitializer, ptr %v69
  store <8 x float> zeroinitializer, ptr %v70
  store <8 x float> zeroinitializer, ptr %v71
  store <8 x float> zeroinitializer, ptr %v72
  store i64 0, ptr %v74
  br label %l73.test
l73.test:
  %v75 = load i64, ptr %v74
  %v76 = icmp slt i64 %v75, %v19
  br i1 %v76, label %l73.body, label %l73.end
l73.body:
  %v77 = getelementptr inbounds i64, ptr %t, i64 16
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 17
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = mul nsw i64 %v22, %v80
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = getelementptr inbounds i64, ptr %t, i64 9
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = getelementptr inbounds float, ptr %v82, i64 %v84
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v75
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds i64, ptr %t, i64 38
  %v89 = load ptr, ptr %v88, !tbaa !0
  %v90 = getelementptr inbounds i64, ptr %t, i64 39
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = mul nsw i64 %v22, %v91
  %v93 = getelementptr inbounds float, ptr %v89, i64 %v92
  %v94 = getelementptr inbounds i64, ptr %t, i64 9
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = mul nsw i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v93, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v75
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fsub contract <8 x float> %v99, %v33
  %v101 = getelementptr inbounds i64, ptr %t, i64 9
  %v102 = load i64, ptr %v101, !tbaa !0
  %v103 = mul nsw i64 %v102, 7
  %v104 = getelementptr inbounds float, ptr %v93, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v75
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = fmul contract <8 x float> %v106, %v37
  %v108 = fsub contract <8 x float> %v100, %v107
  %v109 = fmul contract <8 x float> %v108, %v65
  %v110 = fadd contract <8 x float> %v87, %v109
  %v111 = getelementptr inbounds i64, ptr %t, i64 9
  %v112 = load i64, ptr %v111, !tbaa !0
  %v113 = mul nsw i64 %v112, 4
  %v114 = getelementptr inbounds float, ptr %v93, i64 %v113
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v75
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fmul contract <8 x float> %v110, %v116
  %v118 = getelementptr inbounds i64, ptr %t, i64 9
  %v119 = load i64, ptr %v118, !tbaa !0
  %v120 = mul nsw i64 %v119, 6
  %v121 = getelementptr inbounds float, ptr %v93, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v75
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fmul contract <8 x float> %v123, %v123
  %v125 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v124
  %v126 = fmul contract <8 x float> %v117, %v125
  %v127 = getelementptr inbounds i64, ptr %t, i64 33
  %v128 = load ptr, ptr %v127, !tbaa !0
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v75
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fmul contract <8 x float> %v126, %v130
  %v132 = sub nsw i64 %v2, %v75
  %v133 = insertelement <8 x i64> poison, i64 %v132, i64 0
  %v134 = shufflevector <8 x i64> %v133, <8 x i64> poison, <8 x i32> zeroinitializer
  %v135 = icmp sgt <8 x i64> %v134, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v136 = select <8 x i1> %v135, <8 x float> %v131, <8 x float> splat (float 0x0000000000000000)
  %v137 = load <8 x float>, ptr %v67
  %v138 = fadd contract <8 x float> %v137, %v136
  store <8 x float> %v138, ptr %v67
  %v139 = getelementptr inbounds i64, ptr %t, i64 9
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = mul nsw i64 %v140, 5
  %v142 = getelementptr inbounds float, ptr %v93, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v75
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fmul contract <8 x float> %v131, %v144
  %v146 = select <8 x i1> %v135, <8 x float> %v145, <8 x float> splat (float 0x0000000000000000)
  %v147 = load <8 x float>, ptr %v68
  %v148 = fadd contract <8 x float> %v147, %v146
  store <8 x float> %v148, ptr %v68
  %v149 = fmul contract <8 x float> %v110, %v123
  %v150 = fmul contract <8 x float> %v149, %v116
  %v151 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v116
  %v152 = fmul contract <8 x float> %v150, %v151
  %v153 = getelementptr inbounds i64, ptr %t, i64 30
  %v154 = load ptr, ptr %v153, !tbaa !0
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v75
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fmul contract <8 x float> %v152, %v156
  %v158 = select <8 x i1> %v135, <8 x float> %v157, <8 x float> splat (float 0x0000000000000000)
  %v159 = load <8 x float>, ptr %v69
  %v160 = fadd contract <8 x float> %v159, %v158
  store <8 x float> %v160, ptr %v69
  %v161 = getelementptr inbounds i64, ptr %t, i64 9
  %v162 = load i64, ptr %v161, !tbaa !0
  %v163 = mul nsw i64 %v162, 3
  %v164 = getelementptr inbounds float, ptr %v93, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 %v75
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fmul contract <8 x float> %v157, %v166
  %v168 = select <8 x i1> %v135, <8 x float> %v167, <8 x float> splat (float 0x0000000000000000)
  %v169 = load <8 x float>, ptr %v70
  %v170 = fadd contract <8 x float> %v169, %v168
  store <8 x float> %v170, ptr %v70
  %v171 = add nsw i64 %row, %v22
  %v172 = getelementptr inbounds i64, ptr %t, i64 26
  %v173 = load ptr, ptr %v172, !tbaa !0
  %v174 = getelementptr inbounds i64, ptr %t, i64 27
  %v175 = load i64, ptr %v174, !tbaa !0
  %v176 = mul nsw i64 %v171, %v175
  %v177 = getelementptr inbounds float, ptr %v173, i64 %v176
  %v178 = getelementptr inbounds i64, ptr %t, i64 9
  %v179 = load i64, ptr %v178, !tbaa !0
  %v180 = getelementptr inbounds float, ptr %v177, i64 %v179
  %v181 = getelementptr inbounds float, ptr %v180, i64 %v75
  %v182 = getelementptr inbounds i64, ptr %t, i64 27
  %v183 = load i64, ptr %v182, !tbaa !0
  %v184 = mul nsw i64 %v13, %v183
  %v185 = getelementptr float, ptr %v181, i64 %v184
  call void @llvm.prefetch.p0(ptr %v185, i32 0, i32 2, i32 1)
  %v186 = load <8 x float>, ptr %v181, align 4
  %v187 = fmul contract <8 x float> %v110, %v186
  %v188 = getelementptr inbounds i64, ptr %t, i64 9
  %v189 = load i64, ptr %v188, !tbaa !0
  %v190 = mul nsw i64 %v189, 2
  %v191 = getelementptr inbounds float, ptr %v93, i64 %v190
  %v192 = getelementptr inbounds float, ptr %v191, i64 %v75
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fmul contract <8 x float> %v187, %v193
  %v195 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v193
  %v196 = fmul contract <8 x float> %v194, %v195
  %v197 = getelementptr inbounds i64, ptr %t, i64 25
  %v198 = load ptr, ptr %v197, !tbaa !0
  %v199 = getelementptr inbounds float, ptr %v198, i64 %v75
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fmul contract <8 x float> %v196, %v200
  %v202 = select <8 x i1> %v135, <8 x float> %v201, <8 x float> splat (float 0x0000000000000000)
  %v203 = load <8 x float>, ptr %v71
  %v204 = fadd contract <8 x float> %v203, %v202
  store <8 x float> %v204, ptr %v71
  %v205 = getelementptr inbounds i64, ptr %t, i64 9
  %v206 = load i64, ptr %v205, !tbaa !0
  %v207 = getelementptr inbounds float, ptr %v93, i64 %v206
  %v208 = getelementptr inbounds float, ptr %v207, i64 %v75
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fmul contract <8 x float> %v201, %v209
  %v211 = select <8 x i1> %v135, <8 x float> %v210, <8 x float> splat (float 0x0000000000000000)
  %v212 = load <8 x float>, ptr %v72
  %v213 = fadd contract <8 x float> %v212, %v211
  store <8 x float> %v213, ptr %v72
  %v214 = getelementptr inbounds i64, ptr %t, i64 9
  %v215 = load i64, ptr %v214, !tbaa !0
  %v216 = mul nsw i64 %v215, 12
  %v217 = getelementptr inbounds float, ptr %v93, i64 %v216
  %v218 = getelementptr inbounds float, ptr %v217, i64 %v75
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fsub contract <8 x float> %v219, %v54
  %v221 = getelementptr inbounds float, ptr %v93, i64 0
  %v222 = getelementptr inbounds float, ptr %v221, i64 %v75
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = fmul contract <8 x float> %v223, %v59
  %v225 = fsub contract <8 x float> %v220, %v224
  %v226 = fmul contract <8 x float> %v225, %v66
  %v227 = fmul contract <8 x float> %v110, %v193
  %v228 = fmul contract <8 x float> %v126, %v144
  %v229 = add nsw i64 %row, %v22
  %v230 = getelementptr inbounds i64, ptr %t, i64 36
  %v231 = load ptr, ptr %v230, !tbaa !0
  %v232 = getelementptr inbounds i64, ptr %t, i64 37
  %v233 = load i64, ptr %v232, !tbaa !0
  %v234 = mul nsw i64 %v229, %v233
  %v235 = getelementptr inbounds float, ptr %v231, i64 %v234
  %v236 = getelementptr inbounds i64, ptr %t, i64 9
  %v237 = load i64, ptr %v236, !tbaa !0
  %v238 = mul nsw i64 %v237, 11
  %v239 = getelementptr inbounds float, ptr %v235, i64 %v238
  %v240 = getelementptr inbounds float, ptr %v239, i64 %v75
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fmul contract <8 x float> %v126, %v241
  %v243 = fmul contract <8 x float> %v152, %v166
  %v244 = getelementptr inbounds i64, ptr %t, i64 9
  %v245 = load i64, ptr %v244, !tbaa !0
  %v246 = mul nsw i64 %v245, 10
  %v247 = getelementptr inbounds float, ptr %v235, i64 %v246
  %v248 = getelementptr inbounds float, ptr %v247, i64 %v75
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = fmul contract <8 x float> %v152, %v249
  %v251 = fmul contract <8 x float> %v196, %v209
  %v252 = getelementptr inbounds i64, ptr %t, i64 9
  %v253 = load i64, ptr %v252, !tbaa !0
  %v254 = mul nsw i64 %v253, 9
  %v255 = getelementptr inbounds float, ptr %v235, i64 %v254
  %v256 = getelementptr inbounds float, ptr %v255, i64 %v75
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = fmul contract <8 x float> %v196, %v257
  %v259 = getelementptr inbounds i64, ptr %t, i64 9
  %v260 = load i64, ptr %v259, !tbaa !0
  %v261 = mul nsw i64 %v260, 12
  %v262 = getelementptr inbounds float, ptr %v235, i64 %v261
  %v263 = getelementptr inbounds float, ptr %v262, i64 %v75
  %v264 = select <8 x i1> %v135, <8 x float> %v126, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v264, ptr %v263, align 4, !tbaa !1
  %v265 = getelementptr inbounds i64, ptr %t, i64 9
  %v266 = load i64, ptr %v265, !tbaa !0
  %v267 = mul nsw i64 %v266, 9
  %v268 = getelementptr inbounds float, ptr %v93, i64 %v267
  %v269 = getelementptr inbounds float, ptr %v268, i64 %v75
  store <8 x float> %v131, ptr %v269, align 4, !tbaa !1
  %v270 = getelementptr inbounds i64, ptr %t, i64 9
  %v271 = load i64, ptr %v270, !tbaa !0
  %v272 = mul nsw i64 %v271, 13
  %v273 = getelementptr inbounds float, ptr %v235, i64 %v272
  %v274 = getelementptr inbounds float, ptr %v273, i64 %v75
  %v275 = select <8 x i1> %v135, <8 x float> %v152, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v275, ptr %v274, align 4, !tbaa !1
  %v276 = getelementptr inbounds i64, ptr %t, i64 9
  %v277 = load i64, ptr %v276, !tbaa !0
  %v278 = mul nsw i64 %v277, 10
  %v279 = getelementptr inbounds float, ptr %v93, i64 %v278
  %v280 = getelementptr inbounds float, ptr %v279, i64 %v75
  store <8 x float> %v157, ptr %v280, align 4, !tbaa !1
  %v281 = getelementptr inbounds i64, ptr %t, i64 9
  %v282 = load i64, ptr %v281, !tbaa !0
  %v283 = mul nsw i64 %v282, 14
  %v284 = getelementptr inbounds float, ptr %v235, i64 %v283
  %v285 = getelementptr inbounds float, ptr %v284, i64 %v75
  %v286 = select <8 x i1> %v135, <8 x float> %v196, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v286, ptr %v285, align 4, !tbaa !1
  %v287 = getelementptr inbounds i64, ptr %t, i64 9
  %v288 = load i64, ptr %v287, !tbaa !0
  %v289 = mul nsw i64 %v288, 11
  %v290 = getelementptr inbounds float, ptr %v93, i64 %v289
  %v291 = getelementptr inbounds float, ptr %v290, i64 %v75
  store <8 x float> %v201, ptr %v291, align 4, !tbaa !1
  %v292 = getelementptr inbounds i64, ptr %t, i64 9
  %v293 = load i64, ptr %v292, !tbaa !0
  %v294 = mul nsw i64 %v293, 3
  %v295 = getelementptr inbounds float, ptr %v235, i64 %v294
  %v296 = getelementptr inbounds float, ptr %v295, i64 %v75
  %v297 = select <8 x i1> %v135, <8 x float> %v226, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v297, ptr %v296, align 4, !tbaa !1
  %v298 = getelementptr inbounds i64, ptr %t, i64 47
  %v299 = load ptr, ptr %v298, !tbaa !0
  %v300 = getelementptr inbounds i64, ptr %t, i64 17
  %v301 = load i64, ptr %v300, !tbaa !0
  %v302 = mul nsw i64 %v22, %v301
  %v303 = getelementptr inbounds i64, ptr %t, i64 9
  %v304 = load i64, ptr %v303, !tbaa !0
  %v305 = add nsw i64 %v302, %v304
  %v306 = add nsw i64 %v305, %v75
  %v307 = getelementptr inbounds float, ptr %v299, i64 %v306
  store <8 x float> %v227, ptr %v307, align 4, !tbaa !1
  %v308 = getelementptr inbounds i64, ptr %t, i64 48
  %v309 = load ptr, ptr %v308, !tbaa !0
  %v310 = getelementptr inbounds float, ptr %v309, i64 %v75
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = fadd contract <8 x float> %v311, %v228
  store <8 x float> %v312, ptr %v310, align 4, !tbaa !1
  %v313 = getelementptr inbounds i64, ptr %t, i64 49
  %v314 = load ptr, ptr %v313, !tbaa !0
  %v315 = getelementptr inbounds float, ptr %v314, i64 %v75
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = fadd contract <8 x float> %v316, %v126
  store <8 x float> %v317, ptr %v315, align 4, !tbaa !1
  %v318 = getelementptr inbounds i64, ptr %t, i64 50
  %v319 = load ptr, ptr %v318, !tbaa !0
  %v320 = getelementptr inbounds float, ptr %v319, i64 %v75
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = fadd contract <8 x float> %v321, %v242
  store <8 x float> %v322, ptr %v320, align 4, !tbaa !1
  %v323 = getelementptr inbounds i64, ptr %t, i64 51
  %v324 = load ptr, ptr %v323, !tbaa !0
  %v325 = getelementptr inbounds float, ptr %v324, i64 %v75
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = fadd contract <8 x float> %v326, %v243
  store <8 x float> %v327, ptr %v325, align 4, !tbaa !1
  %v328 = getelementptr inbounds i64, ptr %t, i64 52
  %v329 = load ptr, ptr %v328, !tbaa !0
  %v330 = getelementptr inbounds float, ptr %v329, i64 %v75
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = fadd contract <8 x float> %v331, %v152
  store <8 x float> %v332, ptr %v330, align 4, !tbaa !1
  %v333 = getelementptr inbounds i64, ptr %t, i64 53
  %v334 = load ptr, ptr %v333, !tbaa !0
  %v335 = getelementptr inbounds float, ptr %v334, i64 %v75
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = fadd contract <8 x float> %v336, %v250
  store <8 x float> %v337, ptr %v335, align 4, !tbaa !1
  %v338 = getelementptr inbounds i64, ptr %t, i64 54
  %v339 = load ptr, ptr %v338, !tbaa !0
  %v340 = getelementptr inbounds float, ptr %v339, i64 %v75
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = fadd contract <8 x float> %v341, %v251
  store <8 x float> %v342, ptr %v340, align 4, !tbaa !1
  %v343 = getelementptr inbounds i64, ptr %t, i64 55
  %v344 = load ptr, ptr %v343, !tbaa !0
  %v345 = getelementptr inbounds float, ptr %v344, i64 %v75
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = fadd contract <8 x float> %v346, %v196
  store <8 x float> %v347, ptr %v345, align 4, !tbaa !1
  %v348 = getelementptr inbounds i64, ptr %t, i64 56
  %v349 = load ptr, ptr %v348, !tbaa !0
  %v350 = getelementptr inbounds float, ptr %v349, i64 %v75
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = fadd contract <8 x float> %v351, %v258
  store <8 x float> %v352, ptr %v350, align 4, !tbaa !1
  %v353 = add nsw i64 %v75, 8
  store i64 %v353, ptr %v74
  br label %l73.test
l73.end:
  %v354 = load <8 x float>, ptr %v67
  %v355 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v354)
  %v356 = sitofp i64 %v2 to float
  %v357 = fdiv float %v355, %v356
  %v358 = mul nsw i64 8, 2
  %v359 = getelementptr inbounds float, ptr %v29, i64 %v358
  store float %v357, ptr %v359
  %v360 = load <8 x float>, ptr %v68
  %v361 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v360)
  %v362 = sitofp i64 %v2 to float
  %v363 = fdiv float %v361, %v362
  %v364 = mul nsw i64 8, 3
  %v365 = getelementptr inbounds float, ptr %v29, i64 %v364
  store float %v363, ptr %v365
  %v366 = load <8 x float>, ptr %v69
  %v367 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v366)
  %v368 = sitofp i64 %v2 to float
  %v369 = fdiv float %v367, %v368
  %v370 = mul nsw i64 8, 4
  %v371 = getelementptr inbounds float, ptr %v29, i64 %v370
  store float %v369, ptr %v371
  %v372 = load <8 x float>, ptr %v70
  %v373 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v372)
  %v374 = sitofp i64 %v2 to float
  %v375 = fdiv float %v373, %v374
  %v376 = mul nsw i64 8, 5
  %v377 = getelementptr inbounds float, ptr %v29, i64 %v376
  store float %v375, ptr %v377
  %v378 = load <8 x float>, ptr %v71
  %v379 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v378)
  %v380 = sitofp i64 %v2 to float
  %v381 = fdiv float %v379, %v380
  %v382 = mul nsw i64 8, 6
  %v383 = getelementptr inbounds float, ptr %v29, i64 %v382
  store float %v381, ptr %v383
  %v384 = load <8 x float>, ptr %v72
  %v385 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v384)
  %v386 = sitofp i64 %v2 to float
  %v387 = fdiv float %v385, %v386
  %v388 = mul nsw i64 8, 7
  %v389 = getelementptr inbounds float, ptr %v29, i64 %v388
  store float %v387, ptr %v389
  %v390 = add nsw i64 %v22, 1
  store i64 %v390, ptr %v21
  br label %l20.test
l20.end:
  br label %w17.end
w17.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v33 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 36
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 9
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 3
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 17
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 47
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = getelementptr inbounds i64, ptr %t, i64 5
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 57
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 58
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v15, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 9
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 59
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 60
  %v28 = load i64, ptr %v27
  %v29 = xor i64 %v28, 2
  store i64 %v29, ptr %v27
  %v30 = or i64 %v28, 0
  %v31 = icmp ne i64 %v28, 0
  store i64 0, ptr %v33
  br label %l32.test
l32.test:
  %v34 = load i64, ptr %v33
  %v35 = icmp slt i64 %v34, %v26
  br i1 %v35, label %l32.body, label %l32.end
l32.body:
  %v36 = sub nsw i64 %v26, 1
  %v37 = sub nsw i64 %v36, %v34
  %v38 = select i1 %v31, i64 %v37, i64 %v34
  %v39 = mul nsw i64 %v38, %v24
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = getelementptr inbounds i64, ptr %t, i64 61
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = icmp slt i64 %count, %v42
  br i1 %v43, label %e44.then, label %e44.else
e44.then:
  %v45 = getelementptr inbounds i64, ptr %t, i64 62
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 63
  %v48 = load ptr, ptr %v47, !tbaa !0
  %v49 = getelementptr inbounds i64, ptr %t, i64 64
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = mul nsw i64 %v38, %v50
  %v52 = getelementptr inbounds float, ptr %v48, i64 %v51
  call void %v46(ptr %v40, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v52, i64 %v17, i64 %count, i64 %v19, i64 %v30)
  br label %e44.end
e44.else:
  %v53 = getelementptr inbounds i64, ptr %t, i64 65
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 66
  %v56 = load ptr, ptr %v55, !tbaa !0
  %v57 = getelementptr inbounds i64, ptr %t, i64 67
  %v58 = load i64, ptr %v57, !tbaa !0
  %v59 = mul nsw i64 %v38, %v58
  %v60 = getelementptr inbounds float, ptr %v56, i64 %v59
  call void %v54(ptr %v40, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v60, i64 %v17, i64 %count, i64 %v19, i64 %v30)
  br label %e44.end
e44.end:
  %v61 = add nsw i64 %v34, 1
  store i64 %v61, ptr %v33
  br label %l32.test
l32.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v15 = alloca i64
  %v84 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  store i64 %from, ptr %v15
  br label %l14.test
l14.test:
  %v16 = load i64, ptr %v15
  %v17 = icmp slt i64 %v16, %upto
  br i1 %v17, label %l14.body, label %l14.end
l14.body:
  %v18 = getelementptr inbounds i64, ptr %t, i64 45
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 46
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = mul nsw i64 %v16, %v21
  %v23 = getelementptr inbounds float, ptr %v19, i64 %v22
  %v24 = mul nsw i64 8, 2
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v26 = load float, ptr %v25
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = mul nsw i64 8, 3
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v31 = load float, ptr %v30
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = add nsw i64 %row, %v16
  %v35 = getelementptr inbounds i64, ptr %t, i64 14
  %v36 = load ptr, ptr %v35, !tbaa !0
  %v37 = getelementptr inbounds i64, ptr %t, i64 15
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = mul nsw i64 %v34, %v38
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  %v41 = mul nsw i64 8, 15
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v43 = load float, ptr %v42
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = mul nsw i64 8, 4
  %v47 = getelementptr inbounds float, ptr %v23, i64 %v46
  %v48 = load float, ptr %v47
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = mul nsw i64 8, 5
  %v52 = getelementptr inbounds float, ptr %v23, i64 %v51
  %v53 = load float, ptr %v52
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = mul nsw i64 8, 11
  %v57 = getelementptr inbounds float, ptr %v40, i64 %v56
  %v58 = load float, ptr %v57
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = mul nsw i64 8, 6
  %v62 = getelementptr inbounds float, ptr %v23, i64 %v61
  %v63 = load float, ptr %v62
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = mul nsw i64 8, 7
  %v67 = getelementptr inbounds float, ptr %v23, i64 %v66
  %v68 = load float, ptr %v67
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = mul nsw i64 8, 7
  %v72 = getelementptr inbounds float, ptr %v40, i64 %v71
  %v73 = load float, ptr %v72
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v45
  %v77 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v60
  %v78 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v75
  %v79 = getelementptr inbounds i64, ptr %t, i64 68
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 69
  %v82 = load i64, ptr %v81, !tbaa !0
  store i64 %v80, ptr %v84
  br label %l83.test
l83.test:
  %v85 = load i64, ptr %v84
  %v86 = icmp slt i64 %v85, %v82
  br i1 %v86, label %l83.body, label %l83.end
l83.body:
  %v87 = getelementptr inbounds i64, ptr %t, i64 38
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 39
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = mul nsw i64 %v16, %v90
  %v92 = getelementptr inbounds float, ptr %v88, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 9
  %v94 = load i64, ptr %v93, !tbaa !0
  %v95 = mul nsw i64 %v94, 9
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v85
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fsub contract <8 x float> %v98, %v28
  %v100 = getelementptr inbounds i64, ptr %t, i64 9
  %v101 = load i64, ptr %v100, !tbaa !0
  %v102 = mul nsw i64 %v101, 5
  %v103 = getelementptr inbounds float, ptr %v92, i64 %v102
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v85
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul contract <8 x float> %v105, %v33
  %v107 = fsub contract <8 x float> %v99, %v106
  %v108 = fmul contract <8 x float> %v107, %v76
  %v109 = getelementptr inbounds i64, ptr %t, i64 9
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v110, 10
  %v112 = getelementptr inbounds float, ptr %v92, i64 %v111
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v85
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = fsub contract <8 x float> %v114, %v50
  %v116 = getelementptr inbounds i64, ptr %t, i64 9
  %v117 = load i64, ptr %v116, !tbaa !0
  %v118 = mul nsw i64 %v117, 3
  %v119 = getelementptr inbounds float, ptr %v92, i64 %v118
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v85
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fmul contract <8 x float> %v121, %v55
  %v123 = fsub contract <8 x float> %v115, %v122
  %v124 = fmul contract <8 x float> %v123, %v77
  %v125 = getelementptr inbounds i64, ptr %t, i64 9
  %v126 = load i64, ptr %v125, !tbaa !0
  %v127 = mul nsw i64 %v126, 11
  %v128 = getelementptr inbounds float, ptr %v92, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v85
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fsub contract <8 x float> %v130, %v65
  %v132 = getelementptr inbounds i64, ptr %t, i64 9
  %v133 = load i64, ptr %v132, !tbaa !0
  %v134 = getelementptr inbounds float, ptr %v92, i64 %v133
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v85
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = fmul contract <8 x float> %v136, %v70
  %v138 = fsub contract <8 x float> %v131, %v137
  %v139 = fmul contract <8 x float> %v138, %v78
  %v140 = add nsw i64 %row, %v16
  %v141 = getelementptr inbounds i64, ptr %t, i64 36
  %v142 = load ptr, ptr %v141, !tbaa !0
  %v143 = getelementptr inbounds i64, ptr %t, i64 37
  %v144 = load i64, ptr %v143, !tbaa !0
  %v145 = mul nsw i64 %v140, %v144
  %v146 = getelementptr inbounds float, ptr %v142, i64 %v145
  %v147 = getelementptr inbounds float, ptr %v146, i64 0
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v85
  %v149 = sub nsw i64 %v2, %v85
  %v150 = insertelement <8 x i64> poison, i64 %v149, i64 0
  %v151 = shufflevector <8 x i64> %v150, <8 x i64> poison, <8 x i32> zeroinitializer
  %v152 = icmp sgt <8 x i64> %v151, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v153 = select <8 x i1> %v152, <8 x float> %v108, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v153, ptr %v148, align 4, !tbaa !1
  %v154 = getelementptr inbounds i64, ptr %t, i64 9
  %v155 = load i64, ptr %v154, !tbaa !0
  %v156 = getelementptr inbounds float, ptr %v146, i64 %v155
  %v157 = getelementptr inbounds float, ptr %v156, i64 %v85
  %v158 = select <8 x i1> %v152, <8 x float> %v124, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v158, ptr %v157, align 4, !tbaa !1
  %v159 = getelementptr inbounds i64, ptr %t, i64 9
  %v160 = load i64, ptr %v159, !tbaa !0
  %v161 = mul nsw i64 %v160, 2
  %v162 = getelementptr inbounds float, ptr %v146, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 %v85
  %v164 = select <8 x i1> %v152, <8 x float> %v139, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v164, ptr %v163, align 4, !tbaa !1
  %v165 = add nsw i64 %v85, 8
  store i64 %v165, ptr %v84
  br label %l83.test
l83.end:
  %v166 = add nsw i64 %v16, 1
  store i64 %v166, ptr %v15
  br label %l14.test
l14.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v31 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 36
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 17
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 47
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 9
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v14, 3
  %v16 = getelementptr inbounds i64, ptr %t, i64 70
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 71
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 9
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 72
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 73
  %v26 = load i64, ptr %v25
  %v27 = xor i64 %v26, 2
  store i64 %v27, ptr %v25
  %v28 = or i64 %v26, 1
  %v29 = icmp ne i64 %v26, 0
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v24
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = sub nsw i64 %v24, 1
  %v35 = sub nsw i64 %v34, %v32
  %v36 = select i1 %v29, i64 %v35, i64 %v32
  %v37 = mul nsw i64 %v36, %v22
  %v38 = getelementptr inbounds float, ptr %v20, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 61
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = icmp slt i64 %count, %v40
  br i1 %v41, label %e42.then, label %e42.else
e42.then:
  %v43 = getelementptr inbounds i64, ptr %t, i64 74
  %v44 = load ptr, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 75
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 76
  %v48 = load i64, ptr %v47, !tbaa !0
  %v49 = mul nsw i64 %v36, %v48
  %v50 = getelementptr inbounds float, ptr %v46, i64 %v49
  call void %v44(ptr %v38, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v50, i64 %v15, i64 %count, i64 %v17, i64 %v28)
  br label %e42.end
e42.else:
  %v51 = getelementptr inbounds i64, ptr %t, i64 77
  %v52 = load ptr, ptr %v51, !tbaa !0
  %v53 = getelementptr inbounds i64, ptr %t, i64 78
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 79
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v36, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  call void %v52(ptr %v38, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v58, i64 %v15, i64 %count, i64 %v17, i64 %v28)
  br label %e42.end
e42.end:
  %v59 = add nsw i64 %v32, 1
  store i64 %v59, ptr %v31
  br label %l30.test
l30.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v30 = alloca i64
  %v62 = alloca i64
  %v84 = alloca i64
  %v110 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 80
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  %v25 = getelementptr inbounds i64, ptr %t, i64 3
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = icmp eq i64 %v26, 1
  br i1 %v27, label %e28.then, label %e28.else
e28.then:
  store i64 0, ptr %v30
  br label %l29.test
l29.test:
  %v31 = load i64, ptr %v30
  %v32 = icmp slt i64 %v31, %v23
  br i1 %v32, label %l29.body, label %l29.end
l29.body:
  %v33 = add nsw i64 %v31, 1
  call void @pass0(ptr %t, i64 %v24, i64 %v31, i64 %v33, i64 %v17)
  call void @pass1(ptr %t, i64 %v24, i64 %v31, i64 %v33, i64 %v17)
  %v34 = add nsw i64 %v31, 1
  store i64 %v34, ptr %v30
  br label %l29.test
l29.end:
  br label %e28.end
e28.else:
  %v35 = getelementptr inbounds i64, ptr %t, i64 3
  %v36 = load i64, ptr %v35, !tbaa !0
  %v37 = icmp sgt i64 %v36, 1
  br i1 %v37, label %w38.then, label %w38.end
w38.then:
  call void @meet(ptr %t)
  br label %w38.end
w38.end:
  call void @pass0(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v39 = getelementptr inbounds i64, ptr %t, i64 3
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = icmp sgt i64 %v40, 1
  br i1 %v41, label %w42.then, label %w42.end
w42.then:
  call void @meet(ptr %t)
  br label %w42.end
w42.end:
  call void @pass1(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  br label %e28.end
e28.end:
  %v43 = getelementptr inbounds i64, ptr %t, i64 3
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = icmp sgt i64 %v44, 1
  br i1 %v45, label %w46.then, label %w46.end
w46.then:
  call void @meet(ptr %t)
  br label %w46.end
w46.end:
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass2(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v47 = getelementptr inbounds i64, ptr %t, i64 3
  %v48 = load i64, ptr %v47, !tbaa !0
  %v49 = icmp sgt i64 %v48, 1
  br i1 %v49, label %w50.then, label %w50.end
w50.then:
  call void @meet(ptr %t)
  br label %w50.end
w50.end:
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v51 = getelementptr inbounds i64, ptr %t, i64 81
  %v52 = load ptr, ptr %v51, !tbaa !0
  %v53 = icmp ne ptr %v52, null
  br i1 %v53, label %w54.then, label %w54.end
w54.then:
  %v55 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v56 = load i64, ptr %v55
  %v57 = add nsw i64 %v17, 1
  %v58 = getelementptr inbounds i64, ptr %v2, i64 %v57
  %v59 = load i64, ptr %v58
  %v60 = sub nsw i64 %v59, %v56
  store i64 0, ptr %v62
  br label %l61.test
l61.test:
  %v63 = load i64, ptr %v62
  %v64 = icmp slt i64 %v63, %v60
  br i1 %v64, label %l61.body, label %l61.end
l61.body:
  %v65 = add nsw i64 %v56, %v63
  %v66 = getelementptr inbounds i8, ptr %v52, i64 %v65
  %v67 = load i8, ptr %v66
  %v68 = icmp ne i8 %v67, 0
  br i1 %v68, label %w69.then, label %w69.end
w69.then:
  %v70 = getelementptr inbounds i64, ptr %t, i64 17
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = getelementptr inbounds i64, ptr %t, i64 47
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds float, ptr %v73, i64 0
  %v75 = mul nsw i64 %v63, %v71
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  %v77 = getelementptr inbounds i64, ptr %t, i64 82
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 68
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 69
  %v82 = load i64, ptr %v81, !tbaa !0
  store i64 %v80, ptr %v84
  br label %l83.test
l83.test:
  %v85 = load i64, ptr %v84
  %v86 = icmp slt i64 %v85, %v82
  br i1 %v86, label %l83.body, label %l83.end
l83.body:
  %v87 = getelementptr inbounds float, ptr %v78, i64 %v85
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v76, i64 %v85
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = fadd contract <8 x float> %v88, %v90
  store <8 x float> %v91, ptr %v87, align 4, !tbaa !1
  %v92 = getelementptr inbounds float, ptr %v76, i64 %v85
  store <8 x float> zeroinitializer, ptr %v92, align 4
  %v93 = add nsw i64 %v85, 8
  store i64 %v93, ptr %v84
  br label %l83.test
l83.end:
  %v94 = getelementptr inbounds i64, ptr %t, i64 17
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = getelementptr inbounds i64, ptr %t, i64 47
  %v97 = load ptr, ptr %v96, !tbaa !0
  %v98 = getelementptr inbounds i64, ptr %t, i64 9
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = getelementptr inbounds float, ptr %v97, i64 %v99
  %v101 = mul nsw i64 %v63, %v95
  %v102 = getelementptr inbounds float, ptr %v100, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %t, i64 83
  %v104 = load ptr, ptr %v103, !tbaa !0
  %v105 = getelementptr inbounds i64, ptr %t, i64 68
  %v106 = load i64, ptr %v105, !tbaa !0
  %v107 = getelementptr inbounds i64, ptr %t, i64 69
  %v108 = load i64, ptr %v107, !tbaa !0
  store i64 %v106, ptr %v110
  br label %l109.test
l109.test:
  %v111 = load i64, ptr %v110
  %v112 = icmp slt i64 %v111, %v108
  br i1 %v112, label %l109.body, label %l109.end
l109.body:
  %v113 = getelementptr inbounds float, ptr %v104, i64 %v111
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v102, i64 %v111
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fadd contract <8 x float> %v114, %v116
  store <8 x float> %v117, ptr %v113, align 4, !tbaa !1
  %v118 = getelementptr inbounds float, ptr %v102, i64 %v111
  store <8 x float> zeroinitializer, ptr %v118, align 4
  %v119 = add nsw i64 %v111, 8
  store i64 %v119, ptr %v110
  br label %l109.test
l109.end:
  br label %w69.end
w69.end:
  %v120 = add nsw i64 %v63, 1
  store i64 %v120, ptr %v62
  br label %l61.test
l61.end:
  br label %w54.end
w54.end:
  %v121 = getelementptr inbounds i64, ptr %t, i64 16
  %v122 = load ptr, ptr %v121, !tbaa !0
  %v123 = getelementptr inbounds i64, ptr %t, i64 47
  %v124 = load ptr, ptr %v123, !tbaa !0
  %v125 = getelementptr inbounds i64, ptr %t, i64 16
  store ptr %v124, ptr %v125
  %v126 = getelementptr inbounds i64, ptr %t, i64 47
  store ptr %v122, ptr %v126
  %v127 = add nsw i64 %v14, 1
  store i64 %v127, ptr %v13
  br label %l12.test
l12.end:
  %v128 = getelementptr inbounds i64, ptr %t, i64 3
  %v129 = load i64, ptr %v128, !tbaa !0
  %v130 = icmp sgt i64 %v129, 1
  br i1 %v130, label %w131.then, label %w131.end
w131.then:
  call void @meet(ptr %t)
  br label %w131.end
w131.end:
  ret void
}

define internal void @pass3(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v20 = alloca i64
  %v23 = alloca <8 x float>
  %v24 = alloca <8 x float>
  %v25 = alloca <8 x float>
  %v26 = alloca <8 x float>
  %v27 = alloca <8 x float>
  %v28 = alloca <8 x float>
  %v29 = alloca <8 x float>
  %v30 = alloca <8 x float>
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 1
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp eq i64 %v14, 0
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %t, i64 9
  %v18 = load i64, ptr %v17, !tbaa !0
  store i64 %from, ptr %v20
  br label %l19.test
l19.test:
  %v21 = load i64, ptr %v20
  %v22 = icmp slt i64 %v21, %upto
  br i1 %v22, label %l19.body, label %l19.end
l19.body:
  store <8 x float> zeroinitializer, ptr %v23
  store <8 x float> zeroinitializer, ptr %v24
  store <8 x float> zeroinitializer, ptr %v25
  store <8 x float> zeroinitializer, ptr %v26
  store <8 x float> zeroinitializer, ptr %v27
  store <8 x float> zeroinitializer, ptr %v28
  store <8 x float> zeroinitializer, ptr %v29
  store <8 x float> zeroinitializer, ptr %v30
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v18
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = add nsw i64 %row, %v21
  %v36 = getelementptr inbounds i64, ptr %t, i64 36
  %v37 = load ptr, ptr %v36, !tbaa !0
  %v38 = getelementptr inbounds i64, ptr %t, i64 37
  %v39 = load i64, ptr %v38, !tbaa !0
  %v40 = mul nsw i64 %v35, %v39
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v40
  %v42 = getelementptr inbounds i64, ptr %t, i64 9
  %v43 = load i64, ptr %v42, !tbaa !0
  %v44 = mul nsw i64 %v43, 12
  %v45 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v33
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %t, i64 31
  %v49 = load ptr, ptr %v48, !tbaa !0
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v33
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = fmul contract <8 x float> %v47, %v51
  %v53 = sub nsw i64 %v2, %v33
  %v54 = insertelement <8 x i64> poison, i64 %v53, i64 0
  %v55 = shufflevector <8 x i64> %v54, <8 x i64> poison, <8 x i32> zeroinitializer
  %v56 = icmp sgt <8 x i64> %v55, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v57 = select <8 x i1> %v56, <8 x float> %v52, <8 x float> splat (float 0x0000000000000000)
  %v58 = load <8 x float>, ptr %v23
  %v59 = fadd contract <8 x float> %v58, %v57
  store <8 x float> %v59, ptr %v23
  %v60 = getelementptr inbounds i64, ptr %t, i64 9
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = mul nsw i64 %v61, 11
  %v63 = getelementptr inbounds float, ptr %v41, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v33
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul contract <8 x float> %v52, %v65
  %v67 = select <8 x i1> %v56, <8 x float> %v66, <8 x float> splat (float 0x0000000000000000)
  %v68 = load <8 x float>, ptr %v24
  %v69 = fadd contract <8 x float> %v68, %v67
  store <8 x float> %v69, ptr %v24
  %v70 = getelementptr inbounds i64, ptr %t, i64 9
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = mul nsw i64 %v71, 13
  %v73 = getelementptr inbounds float, ptr %v41, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v33
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = getelementptr inbounds i64, ptr %t, i64 28
  %v77 = load ptr, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v33
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fmul contract <8 x float> %v75, %v79
  %v81 = select <8 x i1> %v56, <8 x float> %v80, <8 x float> splat (float 0x0000000000000000)
  %v82 = load <8 x float>, ptr %v25
  %v83 = fadd contract <8 x float> %v82, %v81
  store <8 x float> %v83, ptr %v25
  %v84 = getelementptr inbounds i64, ptr %t, i64 9
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v85, 10
  %v87 = getelementptr inbounds float, ptr %v41, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v33
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fmul contract <8 x float> %v80, %v89
  %v91 = select <8 x i1> %v56, <8 x float> %v90, <8 x float> splat (float 0x0000000000000000)
  %v92 = load <8 x float>, ptr %v26
  %v93 = fadd contract <8 x float> %v92, %v91
  store <8 x float> %v93, ptr %v26
  %v94 = getelementptr inbounds i64, ptr %t, i64 9
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = mul nsw i64 %v95, 14
  %v97 = getelementptr inbounds float, ptr %v41, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v33
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds i64, ptr %t, i64 23
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v33
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fmul contract <8 x float> %v99, %v103
  %v105 = select <8 x i1> %v56, <8 x float> %v104, <8 x float> splat (float 0x0000000000000000)
  %v106 = load <8 x float>, ptr %v27
  %v107 = fadd contract <8 x float> %v106, %v105
  store <8 x float> %v107, ptr %v27
  %v108 = getelementptr inbounds i64, ptr %t, i64 9
  %v109 = load i64, ptr %v108, !tbaa !0
  %v110 = mul nsw i64 %v109, 9
  %v111 = getelementptr inbounds float, ptr %v41, i64 %v110
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v33
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = fmul contract <8 x float> %v104, %v113
  %v115 = select <8 x i1> %v56, <8 x float> %v114, <8 x float> splat (float 0x0000000000000000)
  %v116 = load <8 x float>, ptr %v28
  %v117 = fadd contract <8 x float> %v116, %v115
  store <8 x float> %v117, ptr %v28
  %v118 = getelementptr inbounds i64, ptr %t, i64 9
  %v119 = load i64, ptr %v118, !tbaa !0
  %v120 = mul nsw i64 %v119, 15
  %v121 = getelementptr inbounds float, ptr %v41, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v33
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds i64, ptr %t, i64 20
  %v125 = load ptr, ptr %v124, !tbaa !0
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v33
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fmul contract <8 x float> %v123, %v127
  %v129 = select <8 x i1> %v56, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  %v130 = load <8 x float>, ptr %v29
  %v131 = fadd contract <8 x float> %v130, %v129
  store <8 x float> %v131, ptr %v29
  %v132 = getelementptr inbounds i64, ptr %t, i64 9
  %v133 = load i64, ptr %v132, !tbaa !0
  %v134 = mul nsw i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v41, i64 %v134
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v33
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = fmul contract <8 x float> %v128, %v137
  %v139 = select <8 x i1> %v56, <8 x float> %v138, <8 x float> splat (float 0x0000000000000000)
  %v140 = load <8 x float>, ptr %v30
  %v141 = fadd contract <8 x float> %v140, %v139
  store <8 x float> %v141, ptr %v30
  %v142 = getelementptr inbounds i64, ptr %t, i64 9
  %v143 = load i64, ptr %v142, !tbaa !0
  %v144 = mul nsw i64 %v143, 16
  %v145 = getelementptr inbounds float, ptr %v41, i64 %v144
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v33
  %v147 = select <8 x i1> %v56, <8 x float> %v52, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v147, ptr %v146, align 4, !tbaa !1
  %v148 = getelementptr inbounds i64, ptr %t, i64 9
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = mul nsw i64 %v149, 17
  %v151 = getelementptr inbounds float, ptr %v41, i64 %v150
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v33
  %v153 = select <8 x i1> %v56, <8 x float> %v80, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v153, ptr %v152, align 4, !tbaa !1
  %v154 = getelementptr inbounds i64, ptr %t, i64 9
  %v155 = load i64, ptr %v154, !tbaa !0
  %v156 = mul nsw i64 %v155, 18
  %v157 = getelementptr inbounds float, ptr %v41, i64 %v156
  %v158 = getelementptr inbounds float, ptr %v157, i64 %v33
  %v159 = select <8 x i1> %v56, <8 x float> %v104, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v159, ptr %v158, align 4, !tbaa !1
  %v160 = getelementptr inbounds i64, ptr %t, i64 9
  %v161 = load i64, ptr %v160, !tbaa !0
  %v162 = mul nsw i64 %v161, 19
  %v163 = getelementptr inbounds float, ptr %v41, i64 %v162
  %v164 = getelementptr inbounds float, ptr %v163, i64 %v33
  %v165 = select <8 x i1> %v56, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v165, ptr %v164, align 4, !tbaa !1
  %v166 = add nsw i64 %v33, 8
  store i64 %v166, ptr %v32
  br label %l31.test
l31.end:
  %v167 = load <8 x float>, ptr %v23
  %v168 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v167)
  %v169 = sitofp i64 %v2 to float
  %v170 = fdiv float %v168, %v169
  %v171 = add nsw i64 %row, %v21
  %v172 = getelementptr inbounds i64, ptr %t, i64 84
  %v173 = load ptr, ptr %v172, !tbaa !0
  %v174 = getelementptr inbounds i64, ptr %t, i64 85
  %v175 = load i64, ptr %v174, !tbaa !0
  %v176 = mul nsw i64 %v171, %v175
  %v177 = getelementptr inbounds float, ptr %v173, i64 %v176
  %v178 = getelementptr inbounds float, ptr %v177, i64 0
  store float %v170, ptr %v178
  %v179 = load <8 x float>, ptr %v24
  %v180 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v179)
  %v181 = sitofp i64 %v2 to float
  %v182 = fdiv float %v180, %v181
  %v183 = getelementptr inbounds float, ptr %v177, i64 8
  store float %v182, ptr %v183
  %v184 = load <8 x float>, ptr %v25
  %v185 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v184)
  %v186 = sitofp i64 %v2 to float
  %v187 = fdiv float %v185, %v186
  %v188 = mul nsw i64 8, 2
  %v189 = getelementptr inbounds float, ptr %v177, i64 %v188
  store float %v187, ptr %v189
  %v190 = load <8 x float>, ptr %v26
  %v191 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v190)
  %v192 = sitofp i64 %v2 to float
  %v193 = fdiv float %v191, %v192
  %v194 = mul nsw i64 8, 3
  %v195 = getelementptr inbounds float, ptr %v177, i64 %v194
  store float %v193, ptr %v195
  %v196 = load <8 x float>, ptr %v27
  %v197 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v196)
  %v198 = sitofp i64 %v2 to float
  %v199 = fdiv float %v197, %v198
  %v200 = mul nsw i64 8, 4
  %v201 = getelementptr inbounds float, ptr %v177, i64 %v200
  store float %v199, ptr %v201
  %v202 = load <8 x float>, ptr %v28
  %v203 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v202)
  %v204 = sitofp i64 %v2 to float
  %v205 = fdiv float %v203, %v204
  %v206 = mul nsw i64 8, 5
  %v207 = getelementptr inbounds float, ptr %v177, i64 %v206
  store float %v205, ptr %v207
  %v208 = load <8 x float>, ptr %v29
  %v209 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v208)
  %v210 = sitofp i64 %v2 to float
  %v211 = fdiv float %v209, %v210
  %v212 = mul nsw i64 8, 6
  %v213 = getelementptr inbounds float, ptr %v177, i64 %v212
  store float %v211, ptr %v213
  %v214 = load <8 x float>, ptr %v30
  %v215 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v214)
  %v216 = sitofp i64 %v2 to float
  %v217 = fdiv float %v215, %v216
  %v218 = mul nsw i64 8, 7
  %v219 = getelementptr inbounds float, ptr %v177, i64 %v218
  store float %v217, ptr %v219
  %v220 = add nsw i64 %v21, 1
  store i64 %v220, ptr %v20
  br label %l19.test
l19.end:
  br label %w16.end
w16.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v14 = alloca i64
  %v97 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  store i64 %from, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %upto
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = add nsw i64 %row, %v15
  %v18 = getelementptr inbounds i64, ptr %t, i64 84
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 85
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = mul nsw i64 %v17, %v21
  %v23 = getelementptr inbounds float, ptr %v19, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 0
  %v25 = load float, ptr %v24
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = getelementptr inbounds float, ptr %v23, i64 8
  %v29 = load float, ptr %v28
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = add nsw i64 %row, %v15
  %v33 = getelementptr inbounds i64, ptr %t, i64 14
  %v34 = load ptr, ptr %v33, !tbaa !0
  %v35 = getelementptr inbounds i64, ptr %t, i64 15
  %v36 = load i64, ptr %v35, !tbaa !0
  %v37 = mul nsw i64 %v32, %v36
  %v38 = getelementptr inbounds float, ptr %v34, i64 %v37
  %v39 = mul nsw i64 8, 13
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v41 = load float, ptr %v40
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = mul nsw i64 8, 2
  %v45 = getelementptr inbounds float, ptr %v23, i64 %v44
  %v46 = load float, ptr %v45
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul nsw i64 8, 3
  %v50 = getelementptr inbounds float, ptr %v23, i64 %v49
  %v51 = load float, ptr %v50
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = mul nsw i64 8, 9
  %v55 = getelementptr inbounds float, ptr %v38, i64 %v54
  %v56 = load float, ptr %v55
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = mul nsw i64 8, 4
  %v60 = getelementptr inbounds float, ptr %v23, i64 %v59
  %v61 = load float, ptr %v60
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = mul nsw i64 8, 5
  %v65 = getelementptr inbounds float, ptr %v23, i64 %v64
  %v66 = load float, ptr %v65
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = mul nsw i64 8, 5
  %v70 = getelementptr inbounds float, ptr %v38, i64 %v69
  %v71 = load float, ptr %v70
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = mul nsw i64 8, 6
  %v75 = getelementptr inbounds float, ptr %v23, i64 %v74
  %v76 = load float, ptr %v75
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = mul nsw i64 8, 7
  %v80 = getelementptr inbounds float, ptr %v23, i64 %v79
  %v81 = load float, ptr %v80
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = getelementptr inbounds float, ptr %v38, i64 8
  %v85 = load float, ptr %v84
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v43
  %v89 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v58
  %v90 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v73
  %v91 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v87
  %v92 = getelementptr inbounds i64, ptr %t, i64 68
  %v93 = load i64, ptr %v92, !tbaa !0
  %v94 = getelementptr inbounds i64, ptr %t, i64 69
  %v95 = load i64, ptr %v94, !tbaa !0
  store i64 %v93, ptr %v97
  br label %l96.test
l96.test:
  %v98 = load i64, ptr %v97
  %v99 = icmp slt i64 %v98, %v95
  br i1 %v99, label %l96.body, label %l96.end
l96.body:
  %v100 = add nsw i64 %row, %v15
  %v101 = getelementptr inbounds i64, ptr %t, i64 36
  %v102 = load ptr, ptr %v101, !tbaa !0
  %v103 = getelementptr inbounds i64, ptr %t, i64 37
  %v104 = load i64, ptr %v103, !tbaa !0
  %v105 = mul nsw i64 %v100, %v104
  %v106 = getelementptr inbounds float, ptr %v102, i64 %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 9
  %v108 = load i64, ptr %v107, !tbaa !0
  %v109 = mul nsw i64 %v108, 16
  %v110 = getelementptr inbounds float, ptr %v106, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v98
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fsub contract <8 x float> %v112, %v27
  %v114 = getelementptr inbounds i64, ptr %t, i64 9
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = mul nsw i64 %v115, 11
  %v117 = getelementptr inbounds float, ptr %v106, i64 %v116
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v98
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fmul contract <8 x float> %v119, %v31
  %v121 = fsub contract <8 x float> %v113, %v120
  %v122 = fmul contract <8 x float> %v121, %v88
  %v123 = getelementptr inbounds i64, ptr %t, i64 9
  %v124 = load i64, ptr %v123, !tbaa !0
  %v125 = mul nsw i64 %v124, 17
  %v126 = getelementptr inbounds float, ptr %v106, i64 %v125
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v98
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fsub contract <8 x float> %v128, %v48
  %v130 = getelementptr inbounds i64, ptr %t, i64 9
  %v131 = load i64, ptr %v130, !tbaa !0
  %v132 = mul nsw i64 %v131, 10
  %v133 = getelementptr inbounds float, ptr %v106, i64 %v132
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v98
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fmul contract <8 x float> %v135, %v53
  %v137 = fsub contract <8 x float> %v129, %v136
  %v138 = fmul contract <8 x float> %v137, %v89
  %v139 = getelementptr inbounds i64, ptr %t, i64 9
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = mul nsw i64 %v140, 18
  %v142 = getelementptr inbounds float, ptr %v106, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v98
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fsub contract <8 x float> %v144, %v63
  %v146 = getelementptr inbounds i64, ptr %t, i64 9
  %v147 = load i64, ptr %v146, !tbaa !0
  %v148 = mul nsw i64 %v147, 9
  %v149 = getelementptr inbounds float, ptr %v106, i64 %v148
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v98
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = fmul contract <8 x float> %v151, %v68
  %v153 = fsub contract <8 x float> %v145, %v152
  %v154 = fmul contract <8 x float> %v153, %v90
  %v155 = getelementptr inbounds i64, ptr %t, i64 9
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = mul nsw i64 %v156, 19
  %v158 = getelementptr inbounds float, ptr %v106, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v158, i64 %v98
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = fsub contract <8 x float> %v160, %v78
  %v162 = getelementptr inbounds i64, ptr %t, i64 9
  %v163 = load i64, ptr %v162, !tbaa !0
  %v164 = mul nsw i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v106, i64 %v164
  %v166 = getelementptr inbounds float, ptr %v165, i64 %v98
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fmul contract <8 x float> %v167, %v83
  %v169 = fsub contract <8 x float> %v161, %v168
  %v170 = fmul contract <8 x float> %v169, %v91
  %v171 = getelementptr inbounds i64, ptr %t, i64 9
  %v172 = load i64, ptr %v171, !tbaa !0
  %v173 = mul nsw i64 %v172, 4
  %v174 = getelementptr inbounds float, ptr %v106, i64 %v173
  %v175 = getelementptr inbounds float, ptr %v174, i64 %v98
  %v176 = sub nsw i64 %v2, %v98
  %v177 = insertelement <8 x i64> poison, i64 %v176, i64 0
  %v178 = shufflevector <8 x i64> %v177, <8 x i64> poison, <8 x i32> zeroinitializer
  %v179 = icmp sgt <8 x i64> %v178, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v180 = select <8 x i1> %v179, <8 x float> %v122, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v180, ptr %v175, align 4, !tbaa !1
  %v181 = getelementptr inbounds i64, ptr %t, i64 9
  %v182 = load i64, ptr %v181, !tbaa !0
  %v183 = mul nsw i64 %v182, 5
  %v184 = getelementptr inbounds float, ptr %v106, i64 %v183
  %v185 = getelementptr inbounds float, ptr %v184, i64 %v98
  %v186 = select <8 x i1> %v179, <8 x float> %v138, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v186, ptr %v185, align 4, !tbaa !1
  %v187 = getelementptr inbounds i64, ptr %t, i64 9
  %v188 = load i64, ptr %v187, !tbaa !0
  %v189 = mul nsw i64 %v188, 6
  %v190 = getelementptr inbounds float, ptr %v106, i64 %v189
  %v191 = getelementptr inbounds float, ptr %v190, i64 %v98
  %v192 = select <8 x i1> %v179, <8 x float> %v154, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v192, ptr %v191, align 4, !tbaa !1
  %v193 = getelementptr inbounds i64, ptr %t, i64 9
  %v194 = load i64, ptr %v193, !tbaa !0
  %v195 = mul nsw i64 %v194, 7
  %v196 = getelementptr inbounds float, ptr %v106, i64 %v195
  %v197 = getelementptr inbounds float, ptr %v196, i64 %v98
  %v198 = select <8 x i1> %v179, <8 x float> %v170, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v198, ptr %v197, align 4, !tbaa !1
  %v199 = add nsw i64 %v98, 8
  store i64 %v199, ptr %v97
  br label %l96.test
l96.end:
  %v200 = add nsw i64 %v15, 1
  store i64 %v200, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v31 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 36
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 9
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 4
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 86
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 87
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %row, %v12
  %v16 = getelementptr inbounds float, ptr %v14, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = getelementptr inbounds i64, ptr %t, i64 9
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = mul nsw i64 %v19, 4
  %v21 = getelementptr inbounds i64, ptr %t, i64 88
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 89
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 90
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 91
  %v29 = load i64, ptr %v28, !tbaa !0
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v29
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = mul nsw i64 %v32, %v27
  %v35 = getelementptr inbounds float, ptr %v25, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 92
  %v37 = load ptr, ptr %v36, !tbaa !0
  %v38 = getelementptr inbounds i64, ptr %t, i64 93
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds i64, ptr %t, i64 94
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = mul nsw i64 %v32, %v41
  %v43 = getelementptr inbounds float, ptr %v39, i64 %v42
  call void %v37(ptr %v35, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v43, i64 %v20, i64 %count, i64 %v22, i64 0)
  %v44 = add nsw i64 %v32, 1
  store i64 %v44, ptr %v31
  br label %l30.test
l30.end:
  ret void
}

define internal void @pass5(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v19 = alloca i64
  %v49 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 95
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 96
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 8
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v14, %v16
  store i64 %from, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %upto
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = getelementptr inbounds i64, ptr %t, i64 10
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %v23, i64 %v20
  %v25 = load i64, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 8
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %step, %v27
  %v29 = add nsw i64 %v25, %v28
  %v30 = getelementptr inbounds i64, ptr %t, i64 11
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v20
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 96
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %v29, %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 97
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 98
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v33, %v40
  %v42 = add nsw i64 %v36, %v41
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v42
  %v44 = getelementptr inbounds i64, ptr %t, i64 99
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 100
  %v47 = load i64, ptr %v46, !tbaa !0
  store i64 %v45, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = add nsw i64 %row, %v20
  %v53 = getelementptr inbounds i64, ptr %t, i64 87
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 86
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v52, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v50
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v63 = getelementptr float, ptr %v62, i64 %v17
  call void @llvm.prefetch.p0(ptr %v63, i32 1, i32 2, i32 1)
  %v64 = sub nsw i64 %v2, %v50
  %v65 = insertelement <8 x i64> poison, i64 %v64, i64 0
  %v66 = shufflevector <8 x i64> %v65, <8 x i64> poison, <8 x i32> zeroinitializer
  %v67 = icmp sgt <8 x i64> %v66, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v61, ptr %v62, i32 4, <8 x i1> %v67), !tbaa !1
  %v68 = add nsw i64 %v50, 8
  store i64 %v68, ptr %v49
  br label %l48.test
l48.end:
  %v69 = add nsw i64 %v20, 1
  store i64 %v69, ptr %v19
  br label %l18.test
l18.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v16 = alloca i64
  %v31 = alloca i64
  %v38 = alloca i64
  %v54 = alloca i64
  %v75 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 80
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = icmp eq i64 %v12, 1
  br i1 %v13, label %e14.then, label %e14.else
e14.then:
  store i64 %begin, ptr %v16
  br label %l15.test
l15.test:
  %v17 = load i64, ptr %v16
  %v18 = icmp slt i64 %v17, %end
  br i1 %v18, label %l15.body, label %l15.end
l15.body:
  %v19 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v20 = load i64, ptr %v19
  %v21 = add nsw i64 %v17, 1
  %v22 = getelementptr inbounds i64, ptr %v2, i64 %v21
  %v23 = load i64, ptr %v22
  %v24 = sub nsw i64 %v23, %v20
  %v25 = sub nsw i64 %v20, %v4
  %v26 = getelementptr inbounds i64, ptr %t, i64 3
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = icmp eq i64 %v27, 1
  br i1 %v28, label %e29.then, label %e29.else
e29.then:
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v24
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = add nsw i64 %v32, 1
  call void @pass3(ptr %t, i64 %v25, i64 %v32, i64 %v34, i64 %v17)
  call void @pass4(ptr %t, i64 %v25, i64 %v32, i64 %v34, i64 %v17)
  %v35 = add nsw i64 %v32, 1
  store i64 %v35, ptr %v31
  br label %l30.test
l30.end:
  br label %e29.end
e29.else:
  call void @pass3(ptr %t, i64 %v25, i64 0, i64 %v24, i64 %v17)
  call void @pass4(ptr %t, i64 %v25, i64 0, i64 %v24, i64 %v17)
  br label %e29.end
e29.end:
  %v36 = add nsw i64 %v17, 1
  store i64 %v36, ptr %v16
  br label %l15.test
l15.end:
  br label %e14.end
e14.else:
  store i64 %begin, ptr %v38
  br label %l37.test
l37.test:
  %v39 = load i64, ptr %v38
  %v40 = icmp slt i64 %v39, %end
  br i1 %v40, label %l37.body, label %l37.end
l37.body:
  %v41 = getelementptr inbounds i64, ptr %v2, i64 %v39
  %v42 = load i64, ptr %v41
  %v43 = add nsw i64 %v39, 1
  %v44 = getelementptr inbounds i64, ptr %v2, i64 %v43
  %v45 = load i64, ptr %v44
  %v46 = sub nsw i64 %v45, %v42
  %v47 = sub nsw i64 %v42, %v4
  call void @pass3(ptr %t, i64 %v47, i64 0, i64 %v46, i64 %v39)
  %v48 = add nsw i64 %v39, 1
  store i64 %v48, ptr %v38
  br label %l37.test
l37.end:
  %v49 = getelementptr inbounds i64, ptr %t, i64 3
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = icmp sgt i64 %v50, 1
  br i1 %v51, label %w52.then, label %w52.end
w52.then:
  call void @meet(ptr %t)
  br label %w52.end
w52.end:
  store i64 %begin, ptr %v54
  br label %l53.test
l53.test:
  %v55 = load i64, ptr %v54
  %v56 = icmp slt i64 %v55, %end
  br i1 %v56, label %l53.body, label %l53.end
l53.body:
  %v57 = getelementptr inbounds i64, ptr %v2, i64 %v55
  %v58 = load i64, ptr %v57
  %v59 = add nsw i64 %v55, 1
  %v60 = getelementptr inbounds i64, ptr %v2, i64 %v59
  %v61 = load i64, ptr %v60
  %v62 = sub nsw i64 %v61, %v58
  %v63 = sub nsw i64 %v58, %v4
  call void @pass4(ptr %t, i64 %v63, i64 0, i64 %v62, i64 %v55)
  %v64 = add nsw i64 %v55, 1
  store i64 %v64, ptr %v54
  br label %l53.test
l53.end:
  %v65 = getelementptr inbounds i64, ptr %t, i64 3
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = icmp sgt i64 %v66, 1
  br i1 %v67, label %w68.then, label %w68.end
w68.then:
  call void @meet(ptr %t)
  br label %w68.end
w68.end:
  br label %e14.end
e14.end:
  %v69 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v69)
  %v70 = getelementptr inbounds i64, ptr %t, i64 3
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = icmp sgt i64 %v71, 1
  br i1 %v72, label %w73.then, label %w73.end
w73.then:
  call void @meet(ptr %t)
  br label %w73.end
w73.end:
  store i64 %begin, ptr %v75
  br label %l74.test
l74.test:
  %v76 = load i64, ptr %v75
  %v77 = icmp slt i64 %v76, %end
  br i1 %v77, label %l74.body, label %l74.end
l74.body:
  %v78 = getelementptr inbounds i64, ptr %v2, i64 %v76
  %v79 = load i64, ptr %v78
  %v80 = add nsw i64 %v76, 1
  %v81 = getelementptr inbounds i64, ptr %v2, i64 %v80
  %v82 = load i64, ptr %v81
  %v83 = sub nsw i64 %v82, %v79
  %v84 = sub nsw i64 %v79, %v4
  call void @pass5(ptr %t, i64 %v84, i64 0, i64 %v83, i64 %v76)
  %v85 = add nsw i64 %v76, 1
  store i64 %v85, ptr %v75
  br label %l74.test
l74.end:
  %v86 = getelementptr inbounds i64, ptr %t, i64 3
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = icmp sgt i64 %v87, 1
  br i1 %v88, label %w89.then, label %w89.end
w89.then:
  call void @meet(ptr %t)
  br label %w89.end
w89.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v99 = alloca i64
  %v109 = alloca i64
  %v139 = alloca i64
  %v205 = alloca i64
  %v209 = alloca i64
  %v270 = alloca i64
  %v274 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 101
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 6
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 80
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 102
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 103
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 104
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 105
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 27
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 106
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 107
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 26
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 19
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 108
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 109
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 18
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 15
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 110
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 111
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 14
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 37
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 112
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 113
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 36
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 86
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 114
  %v67 = load i64, ptr %v66, !tbaa !0
  %v68 = mul nsw i64 %v65, %v67
  %v69 = getelementptr inbounds i64, ptr %t, i64 115
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v68
  %v72 = getelementptr inbounds i64, ptr %t, i64 87
  store ptr %v71, ptr %v72
  %v73 = getelementptr inbounds i64, ptr %t, i64 85
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = mul nsw i64 %v11, %v74
  %v76 = getelementptr inbounds i64, ptr %t, i64 116
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = mul nsw i64 %v75, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 117
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v78
  %v82 = getelementptr inbounds i64, ptr %t, i64 84
  store ptr %v81, ptr %v82
  %v83 = getelementptr inbounds i64, ptr %t, i64 1
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %w86.then, label %w86.end
w86.then:
  %v87 = getelementptr inbounds i64, ptr %t, i64 105
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 102
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds i64, ptr %t, i64 95
  %v92 = load i64, ptr %v91, !tbaa !0
  %v93 = getelementptr inbounds i64, ptr %t, i64 118
  %v94 = load i64, ptr %v93, !tbaa !0
  %v95 = getelementptr inbounds i64, ptr %t, i64 8
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = mul nsw i64 %v94, %v96
  store i64 %v4, ptr %v99
  br label %l98.test
l98.test:
  %v100 = load i64, ptr %v99
  %v101 = icmp slt i64 %v100, %v7
  br i1 %v101, label %l98.body, label %l98.end
l98.body:
  %v102 = getelementptr inbounds i64, ptr %v9, i64 %v100
  %v103 = load i64, ptr %v102
  %v104 = add nsw i64 %v100, 1
  %v105 = getelementptr inbounds i64, ptr %v9, i64 %v104
  %v106 = load i64, ptr %v105
  %v107 = sub nsw i64 %v106, %v103
  store i64 0, ptr %v109
  br label %l108.test
l108.test:
  %v110 = load i64, ptr %v109
  %v111 = icmp slt i64 %v110, %v107
  br i1 %v111, label %l108.body, label %l108.end
l108.body:
  %v112 = getelementptr inbounds i64, ptr %t, i64 10
  %v113 = load ptr, ptr %v112, !tbaa !0
  %v114 = getelementptr inbounds i64, ptr %v113, i64 %v110
  %v115 = load i64, ptr %v114
  %v116 = getelementptr inbounds i64, ptr %t, i64 8
  %v117 = load i64, ptr %v116, !tbaa !0
  %v118 = mul nsw i64 %v100, %v117
  %v119 = add nsw i64 %v115, %v118
  %v120 = getelementptr inbounds i64, ptr %t, i64 11
  %v121 = load ptr, ptr %v120, !tbaa !0
  %v122 = getelementptr inbounds i64, ptr %v121, i64 %v110
  %v123 = load i64, ptr %v122
  %v124 = getelementptr inbounds i64, ptr %t, i64 118
  %v125 = load i64, ptr %v124, !tbaa !0
  %v126 = mul nsw i64 %v119, %v125
  %v127 = getelementptr inbounds i64, ptr %t, i64 119
  %v128 = load ptr, ptr %v127, !tbaa !0
  %v129 = getelementptr inbounds i64, ptr %t, i64 120
  %v130 = load i64, ptr %v129, !tbaa !0
  %v131 = mul nsw i64 %v123, %v130
  %v132 = add nsw i64 %v126, %v131
  %v133 = getelementptr inbounds float, ptr %v128, i64 %v132
  %v134 = sub nsw i64 %v103, %v11
  %v135 = add nsw i64 %v134, %v110
  %v136 = mul nsw i64 %v135, %v90
  %v137 = getelementptr inbounds float, ptr %v88, i64 %v136
  store i64 0, ptr %v139
  br label %l138.test
l138.test:
  %v140 = load i64, ptr %v139
  %v141 = icmp slt i64 %v140, %v92
  br i1 %v141, label %l138.body, label %l138.end
l138.body:
  %v142 = sub nsw i64 %v92, %v140
  %v143 = insertelement <8 x i64> poison, i64 %v142, i64 0
  %v144 = shufflevector <8 x i64> %v143, <8 x i64> poison, <8 x i32> zeroinitializer
  %v145 = icmp sgt <8 x i64> %v144, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v146 = getelementptr inbounds float, ptr %v133, i64 %v140
  %v147 = getelementptr float, ptr %v146, i64 %v97
  call void @llvm.prefetch.p0(ptr %v147, i32 0, i32 2, i32 1)
  %v148 = getelementptr inbounds float, ptr %v133, i64 %v140
  %v149 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v148, i32 4, <8 x i1> %v145, <8 x float> zeroinitializer)
  %v150 = getelementptr inbounds float, ptr %v137, i64 %v140
  store <8 x float> %v149, ptr %v150, align 4, !tbaa !1
  %v151 = add nsw i64 %v140, 8
  store i64 %v151, ptr %v139
  br label %l138.test
l138.end:
  %v152 = add nsw i64 %v110, 1
  store i64 %v152, ptr %v109
  br label %l108.test
l108.end:
  %v153 = add nsw i64 %v100, 1
  store i64 %v153, ptr %v99
  br label %l98.test
l98.end:
  br label %w86.end
w86.end:
  %v154 = getelementptr inbounds i64, ptr %t, i64 3
  %v155 = load i64, ptr %v154, !tbaa !0
  %v156 = icmp sgt i64 %v155, 1
  br i1 %v156, label %w157.then, label %w157.end
w157.then:
  call void @meet(ptr %t)
  br label %w157.end
w157.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v158 = getelementptr inbounds i64, ptr %t, i64 121
  %v159 = load i64, ptr %v158, !tbaa !0
  %v160 = sub nsw i64 %v159, 1
  %v161 = icmp eq i64 %number, %v160
  %v162 = select i1 %v161, i64 0, i64 1
  %v163 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v164 = load i64, ptr %v163
  %v165 = sub nsw i64 %v164, %v11
  %v166 = getelementptr inbounds i64, ptr %t, i64 122
  %v167 = load ptr, ptr %v166, !tbaa !0
  %v168 = getelementptr inbounds i64, ptr %t, i64 102
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = getelementptr inbounds i64, ptr %t, i64 105
  %v171 = load ptr, ptr %v170, !tbaa !0
  %v172 = mul nsw i64 0, %v169
  %v173 = getelementptr inbounds float, ptr %v171, i64 %v172
  %v174 = getelementptr inbounds float, ptr %v173, i64 0
  %v175 = getelementptr inbounds i64, ptr %t, i64 95
  %v176 = load i64, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds i64, ptr %t, i64 90
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = sdiv i64 %v178, 8
  %v180 = getelementptr inbounds i64, ptr %t, i64 123
  %v181 = load ptr, ptr %v180, !tbaa !0
  call void %v181(ptr %v167, ptr %v174, i64 1, i64 %v169, i64 %v176, i64 %v165, i64 0, i64 %v165, i64 0, i64 %v179)
  %v182 = getelementptr inbounds i64, ptr %t, i64 37
  %v183 = load i64, ptr %v182, !tbaa !0
  %v184 = getelementptr inbounds i64, ptr %t, i64 36
  %v185 = load ptr, ptr %v184, !tbaa !0
  %v186 = mul nsw i64 0, %v183
  %v187 = getelementptr inbounds float, ptr %v185, i64 %v186
  %v188 = getelementptr inbounds i64, ptr %t, i64 9
  %v189 = load i64, ptr %v188, !tbaa !0
  %v190 = mul nsw i64 %v189, 4
  %v191 = getelementptr inbounds float, ptr %v187, i64 %v190
  %v192 = getelementptr inbounds i64, ptr %t, i64 124
  %v193 = load ptr, ptr %v192, !tbaa !0
  %v194 = getelementptr inbounds i64, ptr %t, i64 125
  %v195 = load ptr, ptr %v194, !tbaa !0
  %v196 = getelementptr inbounds i64, ptr %t, i64 126
  %v197 = load i64, ptr %v196, !tbaa !0
  %v198 = getelementptr inbounds i64, ptr %t, i64 127
  %v199 = load i64, ptr %v198, !tbaa !0
  %v200 = getelementptr inbounds i64, ptr %t, i64 128
  %v201 = load i64, ptr %v200, !tbaa !0
  %v202 = icmp ne i64 %v201, 0
  br i1 %v202, label %e203.then, label %e203.else
e203.then:
  store i64 %v197, ptr %v205
  br label %l204.test
l204.test:
  %v206 = load i64, ptr %v205
  %v207 = icmp slt i64 %v206, %v199
  br i1 %v207, label %l204.body, label %l204.end
l204.body:
  store i64 0, ptr %v209
  br label %l208.test
l208.test:
  %v210 = load i64, ptr %v209
  %v211 = icmp slt i64 %v210, %v165
  br i1 %v211, label %l208.body, label %l208.end
l208.body:
  %v212 = mul nsw i64 %v210, %v183
  %v213 = getelementptr inbounds float, ptr %v191, i64 %v212
  %v214 = getelementptr inbounds float, ptr %v213, i64 %v206
  %v215 = getelementptr float, ptr %v214, i64 8
  call void @llvm.prefetch.p0(ptr %v215, i32 0, i32 3, i32 1)
  %v216 = load <8 x float>, ptr %v214, align 4
  %v217 = mul nsw i64 %v210, 8
  %v218 = getelementptr inbounds float, ptr %v195, i64 %v217
  store <8 x float> %v216, ptr %v218, align 4, !tbaa !1
  %v219 = add nsw i64 %v210, 1
  store i64 %v219, ptr %v209
  br label %l208.test
l208.end:
  %v220 = getelementptr inbounds i64, ptr %t, i64 129
  %v221 = load ptr, ptr %v220, !tbaa !0
  %v222 = mul nsw i64 %v206, %v178
  %v223 = getelementptr inbounds float, ptr %v193, i64 %v222
  call void %v221(ptr %v223, i64 %v178, ptr %v195, i64 1, i64 8, ptr %v167, i64 %v165, i64 8, i64 %v179, i64 %v162)
  %v224 = add nsw i64 %v206, 8
  store i64 %v224, ptr %v205
  br label %l204.test
l204.end:
  br label %e203.end
e203.else:
  %v225 = sub nsw i64 %v199, %v197
  %v226 = getelementptr inbounds float, ptr %v191, i64 %v197
  %v227 = getelementptr inbounds i64, ptr %t, i64 129
  %v228 = load ptr, ptr %v227, !tbaa !0
  %v229 = mul nsw i64 %v197, %v178
  %v230 = getelementptr inbounds float, ptr %v193, i64 %v229
  call void %v228(ptr %v230, i64 %v178, ptr %v226, i64 1, i64 %v183, ptr %v167, i64 %v165, i64 %v225, i64 %v179, i64 %v162)
  br label %e203.end
e203.end:
  %v231 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v232 = load i64, ptr %v231
  %v233 = sub nsw i64 %v232, %v11
  %v234 = getelementptr inbounds i64, ptr %t, i64 122
  %v235 = load ptr, ptr %v234, !tbaa !0
  %v236 = getelementptr inbounds i64, ptr %t, i64 27
  %v237 = load i64, ptr %v236, !tbaa !0
  %v238 = getelementptr inbounds i64, ptr %t, i64 26
  %v239 = load ptr, ptr %v238, !tbaa !0
  %v240 = mul nsw i64 0, %v237
  %v241 = getelementptr inbounds float, ptr %v239, i64 %v240
  %v242 = getelementptr inbounds float, ptr %v241, i64 0
  %v243 = getelementptr inbounds i64, ptr %t, i64 5
  %v244 = load i64, ptr %v243, !tbaa !0
  %v245 = getelementptr inbounds i64, ptr %t, i64 9
  %v246 = load i64, ptr %v245, !tbaa !0
  %v247 = sdiv i64 %v246, 8
  %v248 = getelementptr inbounds i64, ptr %t, i64 123
  %v249 = load ptr, ptr %v248, !tbaa !0
  call void %v249(ptr %v235, ptr %v242, i64 1, i64 %v237, i64 %v244, i64 %v233, i64 0, i64 %v233, i64 0, i64 %v247)
  %v250 = getelementptr inbounds i64, ptr %t, i64 37
  %v251 = load i64, ptr %v250, !tbaa !0
  %v252 = getelementptr inbounds i64, ptr %t, i64 36
  %v253 = load ptr, ptr %v252, !tbaa !0
  %v254 = mul nsw i64 0, %v251
  %v255 = getelementptr inbounds float, ptr %v253, i64 %v254
  %v256 = getelementptr inbounds float, ptr %v255, i64 0
  %v257 = getelementptr inbounds i64, ptr %t, i64 130
  %v258 = load ptr, ptr %v257, !tbaa !0
  %v259 = getelementptr inbounds i64, ptr %t, i64 125
  %v260 = load ptr, ptr %v259, !tbaa !0
  %v261 = getelementptr inbounds i64, ptr %t, i64 131
  %v262 = load i64, ptr %v261, !tbaa !0
  %v263 = getelementptr inbounds i64, ptr %t, i64 132
  %v264 = load i64, ptr %v263, !tbaa !0
  %v265 = getelementptr inbounds i64, ptr %t, i64 128
  %v266 = load i64, ptr %v265, !tbaa !0
  %v267 = icmp ne i64 %v266, 0
  br i1 %v267, label %e268.then, label %e268.else
e268.then:
  store i64 %v262, ptr %v270
  br label %l269.test
l269.test:
  %v271 = load i64, ptr %v270
  %v272 = icmp slt i64 %v271, %v264
  br i1 %v272, label %l269.body, label %l269.end
l269.body:
  store i64 0, ptr %v274
  br label %l273.test
l273.test:
  %v275 = load i64, ptr %v274
  %v276 = icmp slt i64 %v275, %v233
  br i1 %v276, label %l273.body, label %l273.end
l273.body:
  %v277 = mul nsw i64 %v275, %v251
  %v278 = getelementptr inbounds float, ptr %v256, i64 %v277
  %v279 = getelementptr inbounds float, ptr %v278, i64 %v271
  %v280 = getelementptr float, ptr %v279, i64 8
  call void @llvm.prefetch.p0(ptr %v280, i32 0, i32 3, i32 1)
  %v281 = load <8 x float>, ptr %v279, align 4
  %v282 = mul nsw i64 %v275, 8
  %v283 = getelementptr inbounds float, ptr %v260, i64 %v282
  store <8 x float> %v281, ptr %v283, align 4, !tbaa !1
  %v284 = add nsw i64 %v275, 1
  store i64 %v284, ptr %v274
  br label %l273.test
l273.end:
  %v285 = getelementptr inbounds i64, ptr %t, i64 129
  %v286 = load ptr, ptr %v285, !tbaa !0
  %v287 = mul nsw i64 %v271, %v246
  %v288 = getelementptr inbounds float, ptr %v258, i64 %v287
  call void %v286(ptr %v288, i64 %v246, ptr %v260, i64 1, i64 8, ptr %v235, i64 %v233, i64 8, i64 %v247, i64 %v162)
  %v289 = add nsw i64 %v271, 8
  store i64 %v289, ptr %v270
  br label %l269.test
l269.end:
  br label %e268.end
e268.else:
  %v290 = sub nsw i64 %v264, %v262
  %v291 = getelementptr inbounds float, ptr %v256, i64 %v262
  %v292 = getelementptr inbounds i64, ptr %t, i64 129
  %v293 = load ptr, ptr %v292, !tbaa !0
  %v294 = mul nsw i64 %v262, %v246
  %v295 = getelementptr inbounds float, ptr %v258, i64 %v294
  call void %v293(ptr %v295, i64 %v246, ptr %v291, i64 1, i64 %v251, ptr %v235, i64 %v233, i64 %v290, i64 %v247, i64 %v162)
  br label %e268.end
e268.end:
  %v296 = getelementptr inbounds i64, ptr %t, i64 3
  %v297 = load i64, ptr %v296, !tbaa !0
  %v298 = icmp sgt i64 %v297, 1
  br i1 %v298, label %w299.then, label %w299.end
w299.then:
  call void @meet(ptr %t)
  br label %w299.end
w299.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v69 = alloca i64
  %v79 = alloca i64
  %v99 = alloca i64
  %v117 = alloca i64
  %v151 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 16
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 47
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 133
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 9
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 134
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 135
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 11
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 17
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = insertelement <8 x i64> poison, i64 %v39, i64 0
  %v41 = shufflevector <8 x i64> %v40, <8 x i64> poison, <8 x i32> zeroinitializer
  %v42 = icmp sgt <8 x i64> %v41, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v42, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v36
  store <8 x float> %v43, ptr %v45, align 4, !tbaa !1
  %v46 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v36
  store <8 x float> %v43, ptr %v47, align 4, !tbaa !1
  %v48 = add nsw i64 %v36, 8
  store i64 %v48, ptr %v35
  br label %l34.test
l34.end:
  %v49 = add nsw i64 %v25, 1
  store i64 %v49, ptr %v24
  br label %l23.test
l23.end:
  %v50 = getelementptr inbounds i64, ptr %t, i64 16
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 47
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 133
  %v55 = load i64, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 5
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = getelementptr inbounds i64, ptr %t, i64 9
  %v59 = load i64, ptr %v58, !tbaa !0
  %v60 = getelementptr inbounds i64, ptr %t, i64 136
  %v61 = load ptr, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds i64, ptr %t, i64 137
  %v63 = load i64, ptr %v62, !tbaa !0
  %v64 = getelementptr inbounds i64, ptr %t, i64 11
  %v65 = load ptr, ptr %v64, !tbaa !0
  %v66 = getelementptr inbounds i64, ptr %t, i64 17
  %v67 = load i64, ptr %v66, !tbaa !0
  store i64 0, ptr %v69
  br label %l68.test
l68.test:
  %v70 = load i64, ptr %v69
  %v71 = icmp slt i64 %v70, %v55
  br i1 %v71, label %l68.body, label %l68.end
l68.body:
  %v72 = getelementptr inbounds i64, ptr %v65, i64 %v70
  %v73 = load i64, ptr %v72
  %v74 = mul nsw i64 %v73, %v63
  %v75 = getelementptr inbounds float, ptr %v61, i64 %v74
  %v76 = mul nsw i64 %v70, %v67
  %v77 = add nsw i64 %v76, %v59
  store i64 0, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v59
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds float, ptr %v75, i64 %v80
  %v83 = sub nsw i64 %v57, %v80
  %v84 = insertelement <8 x i64> poison, i64 %v83, i64 0
  %v85 = shufflevector <8 x i64> %v84, <8 x i64> poison, <8 x i32> zeroinitializer
  %v86 = icmp sgt <8 x i64> %v85, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v87 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v82, i32 4, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v88 = getelementptr inbounds float, ptr %v51, i64 %v77
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v80
  store <8 x float> %v87, ptr %v89, align 4, !tbaa !1
  %v90 = getelementptr inbounds float, ptr %v53, i64 %v77
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v80
  store <8 x float> %v87, ptr %v91, align 4, !tbaa !1
  %v92 = add nsw i64 %v80, 8
  store i64 %v92, ptr %v79
  br label %l78.test
l78.end:
  %v93 = add nsw i64 %v70, 1
  store i64 %v93, ptr %v69
  br label %l68.test
l68.end:
  %v94 = getelementptr inbounds i64, ptr %t, i64 138
  %v95 = load ptr, ptr %v94, !tbaa !0
  %v96 = getelementptr inbounds i64, ptr %t, i64 139
  %v97 = load i64, ptr %v96, !tbaa !0
  store i64 0, ptr %v99
  br label %l98.test
l98.test:
  %v100 = load i64, ptr %v99
  %v101 = icmp slt i64 %v100, %v97
  br i1 %v101, label %l98.body, label %l98.end
l98.body:
  %v102 = getelementptr inbounds float, ptr %v95, i64 %v100
  store <8 x float> zeroinitializer, ptr %v102, align 4
  %v103 = add nsw i64 %v100, 8
  store i64 %v103, ptr %v99
  br label %l98.test
l98.end:
  br label %w4.end
w4.end:
  %v104 = getelementptr inbounds i64, ptr %t, i64 3
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = icmp sgt i64 %v105, 1
  br i1 %v106, label %w107.then, label %w107.end
w107.then:
  call void @meet(ptr %t)
  br label %w107.end
w107.end:
  %v108 = getelementptr inbounds i64, ptr %t, i64 121
  %v109 = load i64, ptr %v108, !tbaa !0
  %v110 = getelementptr inbounds i64, ptr %t, i64 140
  %v111 = load ptr, ptr %v110, !tbaa !0
  %v112 = getelementptr inbounds i64, ptr %t, i64 101
  %v113 = load ptr, ptr %v112, !tbaa !0
  %v114 = getelementptr inbounds i64, ptr %t, i64 6
  %v115 = load ptr, ptr %v114, !tbaa !0
  store i64 0, ptr %v117
  br label %l116.test
l116.test:
  %v118 = load i64, ptr %v117
  %v119 = icmp slt i64 %v118, %v109
  br i1 %v119, label %l116.body, label %l116.end
l116.body:
  %v120 = sub nsw i64 %v109, 1
  %v121 = sub nsw i64 %v120, %v118
  %v122 = icmp ne ptr %v111, null
  br i1 %v122, label %w123.then, label %w123.end
w123.then:
  %v124 = getelementptr inbounds i64, ptr %v113, i64 %v121
  %v125 = load i64, ptr %v124
  %v126 = add nsw i64 %v125, 1
  %v127 = getelementptr inbounds i64, ptr %v115, i64 %v126
  %v128 = load i64, ptr %v127
  %v129 = getelementptr inbounds i64, ptr %v115, i64 %v125
  %v130 = load i64, ptr %v129
  %v131 = sub nsw i64 %v128, %v130
  %v132 = getelementptr inbounds i64, ptr %t, i64 141
  %v133 = load ptr, ptr %v132, !tbaa !0
  %v134 = icmp ne ptr %v133, null
  br i1 %v134, label %w135.then, label %w135.end
w135.then:
  %v136 = getelementptr inbounds i64, ptr %t, i64 1
  %v137 = load i64, ptr %v136, !tbaa !0
  %v138 = icmp eq i64 %v137, 0
  br i1 %v138, label %w139.then, label %w139.end
w139.then:
  %v140 = getelementptr inbounds i64, ptr %t, i64 27
  %v141 = load i64, ptr %v140, !tbaa !0
  %v142 = getelementptr inbounds i64, ptr %t, i64 133
  %v143 = load i64, ptr %v142, !tbaa !0
  %v144 = mul nsw i64 %v143, %v141
  %v145 = mul nsw i64 %v121, %v144
  %v146 = getelementptr inbounds float, ptr %v133, i64 %v145
  %v147 = getelementptr inbounds i64, ptr %t, i64 107
  %v148 = load ptr, ptr %v147, !tbaa !0
  %v149 = mul nsw i64 %v131, %v141
  store i64 0, ptr %v151
  br label %l150.test
l150.test:
  %v152 = load i64, ptr %v151
  %v153 = icmp slt i64 %v152, %v149
  br i1 %v153, label %l150.body, label %l150.end
l150.body:
  %v154 = getelementptr inbounds float, ptr %v146, i64 %v152
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = getelementptr inbounds float, ptr %v148, i64 %v152
  store <8 x float> %v155, ptr %v156, align 4, !tbaa !1
  %v157 = add nsw i64 %v152, 8
  store i64 %v157, ptr %v151
  br label %l150.test
l150.end:
  br label %w139.end
w139.end:
  %v158 = getelementptr inbounds i64, ptr %t, i64 3
  %v159 = load i64, ptr %v158, !tbaa !0
  %v160 = icmp sgt i64 %v159, 1
  br i1 %v160, label %w161.then, label %w161.end
w161.then:
  call void @meet(ptr %t)
  br label %w161.end
w161.end:
  br label %w135.end
w135.end:
  %v162 = getelementptr inbounds i64, ptr %t, i64 142
  %v163 = load ptr, ptr %v162, !tbaa !0
  call void %v111(ptr %v163, i64 %v121)
  br label %w123.end
w123.end:
  call void @block(ptr %t, i64 %v121)
  %v164 = add nsw i64 %v118, 1
  store i64 %v164, ptr %v117
  br label %l116.test
l116.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 143
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 144
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 145
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

